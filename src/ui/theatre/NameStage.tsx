import { useMemo } from 'react';
import { Link } from 'wouter';
import { hexOf } from '../../core/colour/hexOf.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Family } from '../../core/tags/family.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import type { PhotoId } from '../../store/photo.ts';
import { paintByLabel } from '../inspect/picture/paint.ts';
import { ByNetwork } from './ByNetwork.tsx';
import styles from './NameStage.module.css';
import { Naming } from './Naming.tsx';
import { knownColour } from './nearestReference.ts';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

interface Props {
  readonly id: PhotoId;
  readonly examined: Examined;
  /** As it was found, without corrections. */
  readonly tag: Tag;
  /** The main colour as it stands, corrections included. */
  readonly primary: Family | null;
  readonly taxonomy: Taxonomy;
}

/** Name them: each swatch with the names that people would give it, or beside the known colours that came first and second. */
export function NameStage({ id, examined, tag, primary, taxonomy }: Props) {
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
  const isSaid = tag.swatches.some(({ said }) => said);
  const ours = (
    <>
      <ul className={styles['namings']} aria-label="Names">
        {tag.swatches.map((swatch) => (
          <Naming key={hexOf(swatch.rgb)} swatch={swatch} taxonomy={taxonomy} />
        ))}
      </ul>
      <p>
        {isSaid ? barsOfPeople : barsOfDistance}{' '}
        <Link href="/why-not-rgb">Why not RGB distance?</Link>
      </p>
    </>
  );
  return (
    <Stage
      sentence={isSaid ? bySaying : byNearest(taxonomy.names.length)}
      pictures={
        <>
          <Picture raster={inOwn} caption="In: the finished palette" />
          <Picture raster={inKnown} caption="Out: the colours that its names are known by" />
        </>
      }
    >
      <ByNetwork id={id} raster={raster} primary={primary} ours={ours} />
    </Stage>
  );
}

const bySaying =
  'Each colour belongs to the family that most people would put cloth of that colour in. Of the names below the family it takes the one that most of them say, by what people answered in a survey.';

const byNearest = (names: number): string =>
  `Each colour takes the nearest of ${names} known names, however little lies between that and the next.`;

const barsOfPeople =
  'Left the garment’s colour, right the nearest one that the name is known by; the bar is the part of people who would say that name. Where the second bar is nearly as long, the colour lies between two names; it may be the longer one where several names of the first family share their people.';

const barsOfDistance =
  'Left the garment’s colour, right the known one; the bar is their distance in ΔE, and short is good. The second name is of the family that comes next.';
