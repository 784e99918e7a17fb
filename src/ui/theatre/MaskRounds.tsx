import { type ReactNode, useMemo, useState } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Mask } from '../../core/segment/mask.ts';
import type { SegmentStage } from '../../core/segment/segmentation.ts';
import { Slider } from '../inspect/controls/Slider.tsx';
import { outsideMask } from '../inspect/picture/stencil.ts';
import { Veil } from '../inspect/picture/Veil.tsx';
import { RectangleLayer } from '../inspect/RectangleLayer.tsx';
import { EnergyChart } from './EnergyChart.tsx';
import { energyFigure } from './energyLine.ts';
import { Picture } from './Picture.tsx';
import { phaseWords } from './phaseWords.ts';
import { Stage } from './Stage.tsx';

interface Props {
  readonly sentence: string;
  readonly examined: Examined;
  /** At least one. */
  readonly rounds: readonly SegmentStage[];
  /** What came of the last round in the end: a cut in which nothing stands out is given up. */
  readonly taken?: Mask;
  readonly input: ReactNode;
  readonly outputCaption: string;
  readonly children: ReactNode;
}

/** The mask of each round over the photo, from the first to the last, with the energy it came to. */
export function MaskRounds(props: Props) {
  const { sentence, examined, rounds, taken, input, outputCaption, children } = props;
  const [at, setAt] = useState(rounds.length - 1);
  const { raster, segmentation } = examined;
  const round = rounds[at];
  const mask = at === rounds.length - 1 && taken ? taken : round?.mask;
  const stencil = useMemo(() => mask && outsideMask(mask), [mask]);
  const phases = new Set(rounds.map(({ phase }) => phase)).size;
  const words = (place: number) => `${place + 1} of ${rounds.length}`;
  return (
    <Stage
      sentence={sentence}
      pictures={
        <>
          {input}
          <Picture raster={raster} caption={outputCaption}>
            {stencil && <Veil tone="grey" stencil={stencil} opacity={0.85} />}
            <RectangleLayer rectangle={segmentation.rectangle} size={raster} />
          </Picture>
        </>
      }
      scrubber={
        rounds.length > 1 && (
          <Slider
            label="Round"
            values={[at]}
            max={rounds.length - 1}
            words={words}
            onChange={([place = 0]) => setAt(place)}
          />
        )
      }
    >
      {round && (
        <p>
          Round {words(at)}, {phaseWords(round, raster)}. Energy {energyFigure(round.energy)}.
        </p>
      )}
      <EnergyChart rounds={rounds} at={at} />
      <p>
        Energy is what the border costs: colours on the wrong side make it dear, and so does a
        border across an even area. It falls as the cut gets better.
        {phases > 1 && ' The line begins anew where a larger picture is cut.'}
      </p>
      {children}
    </Stage>
  );
}
