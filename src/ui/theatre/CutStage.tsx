import type { Examined } from '../../core/photo/examined.ts';
import { RectangleLayer } from '../inspect/RectangleLayer.tsx';
import { percent } from '../shared/figures.ts';
import { FinalMask } from './FinalMask.tsx';
import { MaskRounds } from './MaskRounds.tsx';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

const sentence =
  'GrabCut learns the colours of the garment and of the background, draws the border between them where it costs least, and learns anew from what it cut, until the border rests.';

/** Cut it out: the mask round by round, with its energy. */
export function CutStage({ examined }: { examined: Examined }) {
  const { raster, segmentation } = examined;
  const rounds = segmentation.stages.filter(({ phase }) => phase !== 'locate');
  const input = (
    <Picture raster={raster} caption="In: the photo and its rectangle">
      <RectangleLayer rectangle={segmentation.rectangle} size={raster} />
    </Picture>
  );
  const covered = <p>The garment covers {percent(segmentation.coverage)} of the photo.</p>;
  if (rounds.length === 0)
    return (
      <Stage
        sentence={sentence}
        pictures={
          <>
            {input}
            <FinalMask examined={examined} caption="Out: the mask" />
          </>
        }
      >
        {covered}
        <p>No rounds of this cut are on record; only its mask is shown.</p>
        {segmentation.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </Stage>
    );
  return (
    <MaskRounds
      sentence={sentence}
      examined={examined}
      rounds={rounds}
      input={input}
      outputCaption="Out: the mask"
    >
      {covered}
    </MaskRounds>
  );
}
