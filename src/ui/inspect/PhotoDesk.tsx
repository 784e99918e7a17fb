import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { lightRead } from '../../core/light/light.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Rectangle, Size } from '../../core/raster.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Photo } from '../../store/photo.ts';
import { pickItem } from './layers/pickItem.ts';
import { BeforeButton } from './light/BeforeButton.tsx';
import { PhotoMark } from './light/PhotoMark.tsx';
import { useBefore } from './light/useBefore.ts';
import styles from './PhotoDesk.module.css';
import { PhotoView } from './PhotoView.tsx';
import { PointedSwatch } from './PointedSwatch.tsx';
import { AsItWas } from './tools/AsItWas.tsx';
import { Hint } from './tools/Hint.tsx';
import { ToolBar } from './tools/ToolBar.tsx';
import { ToolOptions } from './tools/ToolOptions.tsx';
import { ToolSurface } from './tools/ToolSurface.tsx';
import { isBrush } from './tools/tool.ts';
import { toolbox } from './tools/toolbox.ts';
import { useToolFocus } from './tools/useToolFocus.ts';
import { useToolKeys } from './tools/useToolKeys.ts';
import { useInputs } from './useInputs.ts';
import type { Light } from './useLight.ts';
import { ViewBar } from './ViewBar.tsx';
import { viewing } from './viewing.ts';
import { movesPicture } from './zoom/gestures.ts';
import { placementOf } from './zoom/placement.ts';
import { useSize } from './zoom/useSize.ts';
import { useSpaceHeld } from './zoom/useSpaceHeld.ts';
import { useZoom, type Zoom } from './zoom/useZoom.ts';
import { useZoomKeys } from './zoom/useZoomKeys.ts';
import { ZoomButtons } from './zoom/ZoomButtons.tsx';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
  /** The size of the photo's raster, or its likely proportions while nothing is known. */
  readonly picture: Size;
  readonly swatches: readonly NamedSwatch[];
  readonly light: Light;
}

/** The photo on its surround, as large as the person likes, with the tools that mend its mask. The bars are memoised: they rest while a stroke has the photo drawn anew. */
export function PhotoDesk({ photo, examined, picture, swatches, light }: Props) {
  const looking = useStore(viewing);
  const tool = useStore(toolbox, (box) => box.tool);
  const inputs = useInputs(photo);
  const frame = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  const isSpaceHeld = useSpaceHeld();
  const zoom: Zoom = useZoom(frame, (gesture) =>
    movesPicture(gesture, {
      hasTool: tool !== 'look',
      hasSize: isBrush(tool),
      isZoomed: zoom.transform.k > 1,
      isSpaceHeld: isSpaceHeld.current,
    }),
  );
  useToolKeys(examined !== null);
  useZoomKeys(zoom, tool === 'look');
  useToolFocus(tool);
  const corrected = lightRead(examined?.light ?? null);
  // A place is picked by how it was photographed.
  const canCompare = corrected !== null && tool !== 'grey';
  const before = useBefore(canCompare);
  const correctedBy = canCompare && !before.isOn ? corrected : null;
  const unclear = examined?.unclear;
  const isUnclear = useMemo(() => unclear?.data.includes(255) ?? false, [unclear]);
  const pick = (item: Rectangle, place: number) => pickItem(inputs, item, place);
  const placement = room && placementOf(picture, room, zoom.transform);
  return (
    <section className={styles['photo']} aria-label="Photo" data-mending={tool !== 'look'}>
      <div className={styles['rail']}>
        <ToolBar disabled={examined === null} />
        <ZoomButtons zoom={zoom} />
      </div>
      <div ref={frame} className={styles['surround']} data-zoomed={zoom.transform.k > 1}>
        {placement && (
          <PhotoView
            {...looking}
            unclear={looking.unclear && isUnclear}
            photo={photo}
            examined={examined}
            placement={placement}
            picture={picture}
            onPick={tool === 'look' ? pick : undefined}
            correctedBy={correctedBy}
            lit={tool === 'look' ? light.inPhoto : null}
            onHover={(swatch) => light.point(swatch, 'photo')}
          />
        )}
        {placement && examined && tool !== 'look' && (
          <>
            <ToolSurface
              tool={tool}
              examined={examined}
              inputs={inputs}
              frame={room}
              placement={placement}
              isMoving={isSpaceHeld}
              onMove={zoom.move}
            />
            {tool !== 'grey' && <Hint tool={tool} said={inputs.said} />}
          </>
        )}
        {corrected && <PhotoMark isCorrected={correctedBy !== null} />}
        {tool === 'look' && <PointedSwatch swatch={swatches[light.lit ?? -1]} />}
      </div>
      <div className={styles['bar']}>
        <ViewBar {...looking} isUnclear={isUnclear} />
        {canCompare && <BeforeButton before={before} />}
        <ToolOptions photo={photo} inputs={inputs} />
        <AsItWas inputs={inputs} />
      </div>
    </section>
  );
}
