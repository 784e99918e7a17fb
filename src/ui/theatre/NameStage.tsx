import { useMemo } from 'react';
import { rgbOf } from '../../core/colour/lab65.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { paintByLabel } from '../inspect/picture/paint.ts';
import { cssColour, figure, hexOf } from '../shared/figures.ts';
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
  const painted = useMemo(
    () =>
      paintByLabel(
        palette.labels,
        raster,
        palette.swatches.map(({ rgb }) => rgb),
      ),
    [palette, raster],
  );
  return (
    <Stage
      sentence={`Each colour is laid beside ${taxonomy.names.length} known ones, and takes the name of the nearest. How far the second one is shows how clear the choice was.`}
      pictures={
        <>
          <Picture raster={painted} caption="In: the finished palette" />
          <ul className={styles['namings']} aria-label="Out: names">
            {tag.swatches.map((swatch) => (
              <NamingRow key={hexOf(swatch.rgb)} swatch={swatch} taxonomy={taxonomy} />
            ))}
          </ul>
        </>
      }
    >
      <p>
        Left the colour of the garment, right the known colour. The bar is the distance between the
        two in ΔE; short is good.
      </p>
      <p>
        The second name is the nearest one of another family: what it would be if it were not this.
      </p>
    </Stage>
  );
}

function NamingRow({ swatch, taxonomy }: { swatch: NamedSwatch; taxonomy: Taxonomy }) {
  const { name, deltaE, runnerUp } = swatch;
  return (
    <li>
      <Candidate swatch={swatch} taxonomy={taxonomy} name={name} deltaE={deltaE} isChosen />
      <Candidate
        swatch={swatch}
        taxonomy={taxonomy}
        name={runnerUp.name}
        deltaE={runnerUp.deltaE}
      />
    </li>
  );
}

interface CandidateProps {
  readonly swatch: NamedSwatch;
  readonly taxonomy: Taxonomy;
  readonly name: string;
  readonly deltaE: number;
  readonly isChosen?: boolean;
}

/** A difference this large (ΔE) fills the bar. */
const fullBar = 20;

function Candidate({ swatch, taxonomy, name, deltaE, isChosen = false }: CandidateProps) {
  const reference = nearestReference(swatch.lab, name, taxonomy);
  return (
    <div className={styles['candidate']} data-chosen={isChosen}>
      <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
      <span style={reference ? { backgroundColor: cssColour(rgbOf(reference)) } : {}} />
      <span className={styles['name']}>{isChosen ? name : `or ${name}`}</span>
      <span className={styles['track']}>
        <span style={{ width: `${Math.min(100, (100 * deltaE) / fullBar)}%` }} />
      </span>
      <span className={styles['figure']}>{figure(deltaE, 1)} ΔE</span>
    </div>
  );
}
