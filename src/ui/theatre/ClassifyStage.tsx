import { useMemo, useState } from 'react';
import { attributesSaid, categoryOf } from '../../core/learn/category.ts';
import { looksAPhoto, looksAt } from '../../core/learn/looks.ts';
import { picturesOf, rasterOfLook } from '../../core/learn/pictures.ts';
import type { Prediction } from '../../core/learn/prediction.ts';
import { uncalibrated } from '../../core/learn/uncalibrated.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Raster } from '../../core/raster.ts';
import type { Mask } from '../../core/segment/mask.ts';
import { attributeWords } from '../category/attributeWords.ts';
import {
  categoryCertainty,
  categoryTitle,
  labelTitle,
  likeliestFirst,
  looksLikeWords,
  setWorth,
} from '../category/categoryWords.ts';
import { runtimeWords } from '../category/runtimeWords.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { ChanceBars } from '../shared/ChanceBars.tsx';
import { figure, percent } from '../shared/figures.ts';
import { Segments } from '../shared/Segments.tsx';
import styles from './ClassifyStage.module.css';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

const sentence =
  'A small net looks at two little pictures: the whole photo, and the photo cropped to the garment, in the mirror. It gives each kind a number; the numbers become chances that were measured to mean what they say.';

interface Props {
  readonly examined: Examined;
  /** Null: not known yet, or never. */
  readonly prediction: Prediction | null;
}

/** What is it? What the net is shown, and what it makes of that. */
export function ClassifyStage({ examined, prediction }: Props) {
  const { raster, segmentation } = examined;
  const looks = useMemo(() => looksOf(raster, segmentation.mask), [raster, segmentation]);
  return (
    <Stage
      sentence={sentence}
      pictures={looks.map((look, i) => (
        <Picture key={captions[i]} squares raster={look} caption={captions[i] ?? ''} />
      ))}
    >
      {prediction ? <Answer prediction={prediction} /> : <p>The net has not answered yet.</p>}
      <Runtime />
    </Stage>
  );
}

const readings = [
  { value: 'measured', label: 'Calibrated' },
  { value: 'own', label: 'As the net says' },
] as const;

type Reading = (typeof readings)[number]['value'];

/** In the order of `looksAt`. */
const captions = [
  'In: the whole photo, as small as the net sees it',
  'In: cropped to the garment, in the mirror',
];

/** What the net looks at, as it does. */
function looksOf(raster: Raster, mask: Mask): readonly Raster[] {
  const pictures = picturesOf(raster, mask);
  const all = looksAt([pictures]);
  const size = all.length / looksAPhoto;
  return Array.from({ length: looksAPhoto }, (_, i) =>
    rasterOfLook(all.subarray(i * size, (i + 1) * size), pictures.side),
  );
}

/** The bars, as calibrated or as the net itself has them, and what is said by them. */
function Answer({ prediction }: { prediction: Prediction }) {
  const [reading, setReading] = useState<Reading>('measured');
  const { known, knownFrom, temperature } = prediction;
  const own = { ...prediction, scores: uncalibrated(prediction) };
  const shown = reading === 'measured' ? prediction : own;
  const attributes = attributeWords(attributesSaid(prediction, null));
  const lines = likeliestFirst(shown);
  const category = categoryOf(prediction, null);
  return (
    <>
      {category && (
        <p className={styles['category']}>
          <b>{categoryTitle(category)}</b> <span>{categoryCertainty(category, prediction)}</span>
        </p>
      )}
      <p>
        {looksLikeWords(prediction)} {setWorth(prediction)}
      </p>
      <ChanceBars
        label="Chances of all kinds"
        classes={lines.map(([label]) => labelTitle(label))}
        chances={lines.map(([, chance]) => chance)}
      />
      <div>
        <Segments label="Chances" segments={readings} value={reading} onChange={setReading} />
      </div>
      <p className={styles['quiet']}>
        The net’s numbers are divided by {figure(temperature)} before they become chances.{' '}
        {trustWords(temperature)}
      </p>
      <p className={styles['quiet']}>
        That it is one of these kinds at all: {percent(known)}. Below {percent(knownFrom)}, a line
        that was drawn on other photos, it is said not to be known.
      </p>
      {attributes && <p>{attributes}</p>}
    </>
  );
}

/** What the temperature says of the net. */
const trustWords = (temperature: number): string =>
  temperature < 1
    ? 'Below 1: by itself it trusts itself too little.'
    : 'Above 1: by itself it trusts itself too much.';

/** What the net ran on. */
function Runtime() {
  const runtime = useCatalogue(({ classifier }) => classifier.runtime);
  return runtime && <p className={styles['quiet']}>It ran on {runtimeWords(runtime)}.</p>;
}
