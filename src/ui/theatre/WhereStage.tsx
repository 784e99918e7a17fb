import type { Examined } from '../../core/photo/examined.ts';
import type { Rectangle, Size } from '../../core/raster.ts';
import { RectangleLayer } from '../inspect/RectangleLayer.tsx';
import { percent } from '../shared/figures.ts';
import { MaskRounds } from './MaskRounds.tsx';
import { Picture } from './Picture.tsx';
import { ParserStage } from './parser/ParserStage.tsx';
import { Stage } from './Stage.tsx';
import { whereSentence } from './whereSentence.ts';

interface Props {
  readonly examined: Examined;
  /** The editor drew the rectangle. */
  readonly isDrawn: boolean;
}

/** Where is it? The rectangle, and the rough cut that led to it where there was one. */
export function WhereStage({ examined, isDrawn }: Props) {
  const { raster, segmentation } = examined;
  const { rectangle, stages, parsed } = segmentation;
  if (parsed) return <ParserStage examined={examined} parsed={parsed} />;
  const sentence = whereSentence(segmentation, isDrawn);
  const rounds = stages.filter(({ phase }) => phase === 'locate');
  const input = <Picture raster={raster} caption="In: the photo" />;
  const share = <p>The rectangle holds {percent(shareOf(rectangle, raster))} of the photo.</p>;
  if (rounds.length > 0)
    return (
      <MaskRounds
        sentence={sentence}
        examined={examined}
        rounds={rounds}
        input={input}
        outputCaption="Out: the rough cut and its rectangle"
      >
        {share}
      </MaskRounds>
    );
  return (
    <Stage
      sentence={sentence}
      pictures={
        <>
          {input}
          <Picture raster={raster} caption="Out: the rectangle">
            <RectangleLayer rectangle={rectangle} size={raster} />
          </Picture>
        </>
      }
    >
      {share}
    </Stage>
  );
}

const shareOf = (part: Rectangle, whole: Size): number =>
  (part.width * part.height) / (whole.width * whole.height);
