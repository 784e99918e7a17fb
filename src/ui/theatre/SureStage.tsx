import { useMemo } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Tag } from '../../core/tags/tag.ts';
import { ConfidenceBar } from '../inspect/ConfidenceBar.tsx';
import { cutOut } from '../inspect/picture/paint.ts';
import { TagSummary } from '../inspect/TagSummary.tsx';
import { swatchWords } from '../shared/confidenceWords.ts';
import { cssColour, hexOf } from '../shared/figures.ts';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';
import styles from './SureStage.module.css';

interface Props {
  readonly examined: Examined;
  /** As it was found, without corrections. */
  readonly tag: Tag;
}

/** How sure? The tag, and every doubt that was counted against it. */
export function SureStage({ examined, tag }: Props) {
  const { raster, segmentation } = examined;
  const garment = useMemo(() => cutOut(raster, segmentation.mask), [raster, segmentation]);
  return (
    <Stage
      sentence="Three doubts lower the confidence: a second name almost as near, many shades under one name, and an edge that may be wrong. A tag that is sure enough is accepted; any other waits for your eye."
      pictures={
        <>
          <Picture raster={garment} caption="In: the garment and its names" />
          <div className={styles['out']}>
            <TagSummary tag={tag} />
          </div>
        </>
      }
    >
      <section className={styles['doubts']}>
        <h3>The cut-out</h3>
        <ConfidenceBar confidence={segmentation.certainty} label="Certainty of the cut-out" />
        {segmentation.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </section>
      {tag.swatches.map((swatch) => (
        <section key={hexOf(swatch.rgb)} className={styles['doubts']}>
          <h3>
            <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
            {swatchWords(swatch)}
          </h3>
          <ConfidenceBar confidence={swatch.confidence} label="Confidence" />
          {swatch.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </section>
      ))}
    </Stage>
  );
}
