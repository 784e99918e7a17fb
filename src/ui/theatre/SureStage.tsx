import { useMemo } from 'react';
import { hexOf } from '../../core/colour/hexOf.ts';
import type { Examined } from '../../core/photo/examined.ts';
import { acceptanceAt } from '../../core/tags/acceptance.ts';
import { trustIn } from '../../core/tags/confidence.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { ConfidenceBar } from '../inspect/ConfidenceBar.tsx';
import { cutOut } from '../inspect/picture/paint.ts';
import { SwatchConfidence } from '../inspect/SwatchConfidence.tsx';
import { TagSummary } from '../inspect/TagSummary.tsx';
import { useCatalogue } from '../shared/appContext.tsx';
import { otherName, swatchWords } from '../shared/confidenceWords.ts';
import { cssColour } from '../shared/figures.ts';
import { reasonWords } from '../shared/reasonWords.ts';
import { useWord } from '../shared/useWord.ts';
import { ClothStack } from './ClothStack.tsx';
import { Picture } from './Picture.tsx';
import { ReliabilityChart } from './ReliabilityChart.tsx';
import { Stage } from './Stage.tsx';
import styles from './SureStage.module.css';

const sentence =
  'Two things are weighed: how clearly the colours speak for one name, and whether the cut-out can be trusted. Of a hundred tags that are 80% sure, about eighty are right. A tag that is not sure enough waits for your eye.';

interface Props {
  readonly examined: Examined;
  /** As it was found, without corrections. */
  readonly tag: Tag;
}

/** How sure? The tag, what moved its confidence, and what such a confidence was worth. */
export function SureStage({ examined, tag }: Props) {
  const { from } = acceptanceAt(useCatalogue(({ errors }) => errors));
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
      <TagSummary tag={tag} layers={segmentation.layers} />
      <Evidence tag={tag} certainty={segmentation.certainty} />
      {tag.set && <ReliabilityChart confidence={tag.confidence} from={from} />}
      {tag.primary !== null && !tag.set && (
        <p>What such a confidence is worth was measured with our recipe only.</p>
      )}
      <section className={styles['doubts']}>
        <h3>How sure the cut-out is of itself</h3>
        <ConfidenceBar confidence={segmentation.certainty} label="Certainty of the cut-out" />
        <p>Only one that is next to worthless takes anything from the tag.</p>
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

/** What the confidence is the product of. */
function Evidence({ tag, certainty }: { tag: Tag; certainty: number }) {
  const word = useWord();
  const trust = trustIn(certainty);
  if (tag.primary === null || trust === 0) return null;
  const parts = [
    [`Its colours speak for ${word(tag.primary.toLowerCase())}`, tag.confidence / trust],
    ['The cut-out leaves of that', trust],
    ['Both together', tag.confidence],
  ] as const;
  return (
    <ul className={styles['evidence']}>
      {parts.map(([words, chance]) => (
        <li key={words}>
          {words} <ConfidenceBar confidence={chance} label={words} />
        </li>
      ))}
    </ul>
  );
}

function Doubts({ swatch }: { swatch: NamedSwatch }) {
  const word = useWord();
  const names = [swatch.name, swatch.runnerUp.name, otherName(swatch) ?? ''].filter(Boolean);
  return (
    <section className={styles['doubts']}>
      <h3>
        <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
        {swatchWords(swatch, word)}
      </h3>
      <SwatchConfidence swatch={swatch} />
      {swatch.reasons.map((reason) => (
        <p key={reason}>{reasonWords(reason, names, word)}</p>
      ))}
    </section>
  );
}
