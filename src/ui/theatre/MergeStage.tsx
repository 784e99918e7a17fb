import { useMemo, useState } from 'react';
import { hexOf } from '../../core/colour/hexOf.ts';
import type { Swatch } from '../../core/palette/palette.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Raster } from '../../core/raster.ts';
import { Slider } from '../inspect/controls/Slider.tsx';
import { paintByLabel } from '../inspect/picture/paint.ts';
import { count, cssColour, figure } from '../shared/figures.ts';
import styles from './MergeStage.module.css';
import { type MergeStep, mergeTrail } from './mergeTrail.ts';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';
import { SwatchList } from './SwatchList.tsx';

const sentence =
  'Groups that look alike become one, the nearest two first. How far apart two colours look is measured in ΔE (CIEDE2000): 1 can hardly be seen, 10 is clearly another colour.';

/** Merge what looks the same: which two became one, and what was left. */
export function MergeStage({ examined }: { examined: Examined }) {
  const { paletteStages, palette } = examined;
  const trail = useMemo(() => mergeTrail(paletteStages), [paletteStages]);
  const { dropped } = paletteStages;
  const last = trail.length - 1 + (dropped.length > 0 ? 1 : 0);
  const [at, setAt] = useState(Math.min(1, last));
  const step = trail[at];
  const before = usePainted(examined, trail[Math.max(0, at - 1)]);
  const after = usePainted(examined, step);
  return (
    <Stage
      sentence={sentence}
      pictures={
        <>
          <Picture
            raster={before}
            caption={at === 0 ? 'In: the groups' : `In: before step ${at}`}
          />
          <Picture
            raster={after}
            caption={at === 0 ? 'Out: nothing merged yet' : `Out: after step ${at}`}
          />
        </>
      }
      scrubber={
        last > 0 && (
          <Slider
            label="Step"
            values={[at]}
            max={last}
            words={(value) => `${value} of ${last}`}
            onChange={([value = 0]) => setAt(value)}
          />
        )
      }
    >
      {step === undefined ? (
        <Dropped dropped={dropped} />
      ) : step.merged ? (
        <Merged {...step.merged} into={step.swatches[step.merged.into]} />
      ) : (
        <p>
          {mixtureWords(paletteStages.mixtures.length)}
          {trail.length > 1
            ? 'Nothing is merged yet.'
            : 'Nothing was merged: no two groups look alike.'}
        </p>
      )}
      <SwatchList
        swatches={step?.swatches ?? palette.swatches}
        marked={step?.merged?.into}
        label="Colours after this step"
      />
    </Stage>
  );
}

/** Groups that were no colours of their own are gone before the first merge. */
const mixtureWords = (mixtures: number): string =>
  mixtures === 0
    ? ''
    : `${count(mixtures, 'group')} only mixed two others, as a blurred edge does, and went to them. `;

/** Each pixel in the colour of what its group has become; after the last step, of its finished swatch. */
function usePainted(
  { raster, palette, paletteStages }: Examined,
  step: MergeStep | undefined,
): Raster {
  return useMemo(() => {
    if (!step)
      return paintByLabel(
        palette.labels,
        raster,
        palette.swatches.map(({ rgb }) => rgb),
      );
    const colours = step.home.map((place) => step.swatches[place]?.rgb ?? ([0, 0, 0] as const));
    return paintByLabel(paletteStages.clusterLabels, raster, colours);
  }, [raster, palette, paletteStages, step]);
}

interface MergedProps {
  readonly a: Swatch;
  readonly b: Swatch;
  readonly deltaE: number;
  readonly into: Swatch | undefined;
}

function Merged({ a, b, deltaE, into }: MergedProps) {
  return (
    <>
      <p>
        {hexOf(a.rgb)} and {hexOf(b.rgb)} are {figure(deltaE)} ΔE apart. They became one colour,
        between the two, nearer to the larger.
      </p>
      <div className={styles['merge']} aria-hidden>
        <span style={{ backgroundColor: cssColour(a.rgb) }} />
        <span style={{ backgroundColor: cssColour(b.rgb) }} />→
        {into && <span style={{ backgroundColor: cssColour(into.rgb) }} />}
      </div>
    </>
  );
}

function Dropped({ dropped }: { dropped: readonly Swatch[] }) {
  return (
    <>
      <p>Too small to count as a colour of the garment; their share went to the others:</p>
      <SwatchList swatches={dropped} label="Dropped" />
      <p>What is left is the palette:</p>
    </>
  );
}
