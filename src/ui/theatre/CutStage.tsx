import { LayoutGrid } from 'lucide-react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Method } from '../../core/segment/method.ts';
import { methodWords } from '../../core/segment/methods/methodWords.ts';
import type { PhotoId } from '../../store/photo.ts';
import { RectangleLayer } from '../inspect/RectangleLayer.tsx';
import { percent } from '../shared/figures.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { FinalMask } from './FinalMask.tsx';
import { MaskRounds } from './MaskRounds.tsx';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

interface Props {
  readonly id: PhotoId;
  readonly examined: Examined;
  readonly method: Method;
}

/** Cut it out: the mask round by round, with its energy. A lighter method has no rounds. */
export function CutStage({ id, examined, method }: Props) {
  const { raster, segmentation } = examined;
  const { how, fails } = methodWords[method];
  const hasRounds = ['grabcut', 'exact', 'parser+grabcut'].includes(method);
  const rounds = segmentation.stages.filter(({ phase }) => phase !== 'locate');
  const input = (
    <Picture raster={raster} caption="In: the photo and its rectangle">
      <RectangleLayer rectangle={segmentation.rectangle} size={raster} />
    </Picture>
  );
  const covered = (
    <>
      <p>The garment covers {percent(segmentation.coverage)} of the photo.</p>
      <p>
        <LinkButton href={`/photo/${id}/methods`} icon={LayoutGrid}>
          Other ways to cut
        </LinkButton>
      </p>
    </>
  );
  if (rounds.length === 0)
    return (
      <Stage
        sentence={how}
        pictures={
          <>
            {input}
            <FinalMask examined={examined} caption="Out: the mask" />
          </>
        }
      >
        <p>{hasRounds ? 'No rounds of this cut are on record; only its mask is shown.' : fails}</p>
        {segmentation.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {covered}
      </Stage>
    );
  return (
    <MaskRounds
      sentence={how}
      examined={examined}
      rounds={rounds}
      taken={segmentation.mask}
      input={input}
      outputCaption="Out: the mask"
    >
      {covered}
    </MaskRounds>
  );
}
