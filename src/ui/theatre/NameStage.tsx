import { useMemo } from 'react';
import { Link } from 'wouter';
import { hexOf } from '../../core/colour/hexOf.ts';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { paintByLabel } from '../inspect/picture/paint.ts';
import { cssColour, figure } from '../shared/figures.ts';
import { useWord } from '../shared/useWord.ts';
import styles from './NameStage.module.css';
import { nearestReference } from './nearestReference.ts';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

interface Props {
  readonly examined: Examined;
  /** As it was found, without corrections. */
  readonly tag: Tag;
  readonly taxonomy: Taxonomy;
}

/** Name them: each swatch beside the known colours that came first and second. */
export function NameStage({ examined, tag, taxonomy }: Props) {
  const { palette, raster } = examined;
  const { inOwn, inKnown } = useMemo(
    () => ({
      inOwn: paintByLabel(
        palette.labels,
        raster,
        palette.swatches.map(({ rgb }) => rgb),
      ),
      inKnown: paintByLabel(
        palette.labels,
        raster,
        tag.swatches.map((swatch) => knownColour(swatch, swatch.name, taxonomy)),
      ),
    }),
    [palette, raster, tag, taxonomy],
  );
  return (
    <Stage
      sentence={`Each colour is called what most people call cloth of that colour in photos. Within that family it takes the nearest of ${taxonomy.names.length} known names.`}
      pictures={
        <>
          <Picture raster={inOwn} caption="In: the finished palette" />
          <Picture raster={inKnown} caption="Out: the known colours it was named after" />
        </>
      }
    >
      <ul className={styles['namings']} aria-label="Names">
        {tag.swatches.map((swatch) => (
          <Naming key={hexOf(swatch.rgb)} swatch={swatch} taxonomy={taxonomy} />
        ))}
      </ul>
      <p>
        Left the garment’s colour, right the known one; the bar is their distance in ΔE, and short
        is good. The second name is of the family that comes next.{' '}
        <Link href="/why-not-rgb">Why not RGB distance?</Link>
      </p>
    </Stage>
  );
}

/** The colour that a name is known by; the swatch's own for a name that is not in the taxonomy. */
function knownColour({ lab, rgb }: NamedSwatch, name: string, taxonomy: Taxonomy): Triple {
  const reference = nearestReference(lab, name, taxonomy);
  return reference ? rgbOf(reference) : rgb;
}

function Naming({ swatch, taxonomy }: { swatch: NamedSwatch; taxonomy: Taxonomy }) {
  const word = useWord();
  const { name, deltaE, runnerUp } = swatch;
  const candidates = [
    { words: word(name), name, deltaE },
    { words: `or ${word(runnerUp.name)}`, name: runnerUp.name, deltaE: runnerUp.deltaE },
  ];
  return (
    <li className={styles['naming']}>
      {candidates.map((candidate) => (
        <div key={candidate.words} className={styles['candidate']}>
          <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
          <span
            style={{ backgroundColor: cssColour(knownColour(swatch, candidate.name, taxonomy)) }}
          />
          <span className={styles['name']}>{candidate.words}</span>
          <Distance deltaE={candidate.deltaE} />
        </div>
      ))}
    </li>
  );
}

/** A difference this large (ΔE) fills the bar. */
const fullBar = 20;

function Distance({ deltaE }: { deltaE: number }) {
  return (
    <span className={styles['distance']}>
      {figure(deltaE, 1)} ΔE
      <span
        className={styles['bar']}
        style={{ width: `${Math.min(1, deltaE / fullBar) * 100}%` }}
      />
    </span>
  );
}
