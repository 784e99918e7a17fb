import { useMemo, useState } from 'react';
import type { Examined } from '../../../core/photo/examined.ts';
import type { Layer } from '../../../core/segment/layer.ts';
import type { Parsed } from '../../../core/segment/parser/parsed.ts';
import { layerNames } from '../../inspect/layers/layerNames.ts';
import { RectangleLayer } from '../../inspect/RectangleLayer.tsx';
import { Picture } from '../Picture.tsx';
import { Stage } from '../Stage.tsx';
import { KindLegend } from './KindLegend.tsx';
import { kindsSeen, paintChance, paintKinds } from './paintKinds.ts';

interface Props {
  readonly examined: Examined;
  readonly parsed: Parsed;
}

/** Where is it? What the garment parser saw at each place, all kinds at once or one alone. */
export function ParserStage({ examined, parsed }: Props) {
  const { raster, segmentation } = examined;
  const [alone, setAlone] = useState<Layer | null>(null);
  const kinds = useMemo(() => kindsSeen(parsed), [parsed]);
  const painted = useMemo(
    () => (alone ? paintChance(parsed, alone) : paintKinds(raster, parsed)),
    [raster, parsed, alone],
  );
  const out = alone ? `Out: how likely it is ${inSentence(alone)}` : 'Out: what is likely where';
  return (
    <Stage
      sentence="A small neural network that learned from photos of people says of every place what it most likely shows. What it takes for the figure is where the cut begins."
      pictures={
        <>
          <Picture raster={raster} caption="In: the photo" />
          <Picture raster={painted} caption={out}>
            <RectangleLayer rectangle={segmentation.rectangle} size={raster} />
          </Picture>
        </>
      }
    >
      {kinds.length === 0 ? (
        <p>It sees nobody here, and so it has no say.</p>
      ) : (
        <KindLegend kinds={kinds} alone={alone} onAlone={setAlone} />
      )}
      <p>
        It looks at the whole photo twice, once mirrored, at {parsed.cells.width} ×{' '}
        {parsed.cells.height} pixels: its edges are no finer than that. Press a kind to see how
        likely it is at each place.
      </p>
    </Stage>
  );
}

const inSentence = (kind: Layer): string => layerNames[kind].toLowerCase();
