import type { Examined } from '../../core/photo/examined.ts';
import type { Rectangle, Size } from '../../core/raster.ts';
import { RectangleLayer } from '../inspect/RectangleLayer.tsx';
import { percent } from '../shared/figures.ts';
import { MaskRounds } from './MaskRounds.tsx';
import { Picture } from './Picture.tsx';
import { Stage } from './Stage.tsx';

const sentence =
  'A first, rough cut guesses where the garment stands, and a rectangle is put around it. All that lies outside is background for certain.';

interface Props {
  readonly examined: Examined;
  /** The editor drew the rectangle. */
  readonly isDrawn: boolean;
}

/** Where is it? The rough cut, and the rectangle around what it found. */
export function WhereStage({ examined, isDrawn }: Props) {
  const { raster, segmentation } = examined;
  const { rectangle, stages } = segmentation;
  const rounds = stages.filter(({ phase }) => phase === 'locate');
  const figures = (
    <>
      <p>
        {isDrawn ? 'The rectangle was drawn by hand.' : 'The rectangle was found.'} It holds{' '}
        {percent(shareOf(rectangle, raster))} of the photo.
      </p>
    </>
  );
  if (isDrawn || rounds.length === 0)
    return (
      <Stage
        sentence={sentence}
        pictures={
          <>
            <Picture raster={raster} caption="In: the photo" />
            <Picture raster={raster} caption="Out: the rectangle">
              <RectangleLayer rectangle={rectangle} size={raster} />
            </Picture>
          </>
        }
      >
        {figures}
        {!isDrawn && <p>The rounds of the rough cut were not kept.</p>}
      </Stage>
    );
  return (
    <MaskRounds
      sentence={sentence}
      examined={examined}
      rounds={rounds}
      input={<Picture raster={raster} caption="In: the photo" />}
      outputCaption="Out: the rough cut and its rectangle"
    >
      {figures}
    </MaskRounds>
  );
}

const shareOf = (part: Rectangle, whole: Size): number =>
  (part.width * part.height) / (whole.width * whole.height);
