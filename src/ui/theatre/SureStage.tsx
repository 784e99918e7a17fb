import { useMemo } from 'react';
import { hexOf } from '../../core/colour/hexOf.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { ConfidenceBar } from '../inspect/ConfidenceBar.tsx';
import { cutOut } from '../inspect/picture/paint.ts';
import { TagSummary } from '../inspect/TagSummary.tsx';
import { swatchWords } from '../shared/confidenceWords.ts';
import { cssColour } from '../shared/figures.ts';
import { useWord, worded } from '../shared/useWord.ts';
import { ClothStack } from './ClothStack.tsx';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';
import styles from './SureStage.module.css';

const sentence =
  'Three doubts lower the confidence: a second name almost as near, many shades under one name, an edge that may be wrong. A tag that is not sure enough waits for your eye.';

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
      sentence={sentence}
      pictures={
        <>
          <Picture raster={garment} caption="In: the garment, cut out" />
          <figure className={styles['out']}>
            <ClothStack swatches={tag.swatches} />
            <figcaption>Out: its colours, and how sure each is</figcaption>
          </figure>
        </>
      }
    >
      <TagSummary tag={tag} />
      <section className={styles['doubts']}>
        <h3>The cut-out</h3>
        <ConfidenceBar confidence={segmentation.certainty} label="Certainty of the cut-out" />
        {segmentation.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </section>
      {tag.swatches.map((swatch) => (
        <Doubts key={hexOf(swatch.rgb)} swatch={swatch} />
      ))}
    </Stage>
  );
}

function Doubts({ swatch }: { swatch: NamedSwatch }) {
  return (
    <section className={styles['doubts']}>
      <h3>
        <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
        {swatchWords(worded(swatch, useWord()))}
      </h3>
      <ConfidenceBar confidence={swatch.confidence} label="Confidence" />
      {swatch.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </section>
  );
}
