import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Point, Size } from '../../../core/raster.ts';
import type { Stroke } from '../../../core/segment/stroke.ts';
import { classes } from '../../shared/classes.ts';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import type { Inputs } from '../useInputs.ts';
import type { Placement } from '../zoom/placement.ts';
import { pressedRadius, radiusOf } from './brush.ts';
import { pathTo, pointOf } from './frameEvents.ts';
import { LassoLine } from './LassoLine.tsx';
import { Ring } from './Ring.tsx';
import { StrokeCanvas } from './StrokeCanvas.tsx';
import styles from './Surface.module.css';
import { type Brush, isBrush } from './tool.ts';
import { take, toolbox } from './toolbox.ts';
import { useBrushWheel } from './useBrushWheel.ts';
import { useKeyCursor } from './useKeyCursor.ts';
import { usePainting } from './usePainting.ts';

interface Props {
  readonly tool: Brush | 'lasso';
  readonly inputs: Inputs;
  readonly picture: Size;
  readonly frame: Size;
  readonly placement: Placement;
  /** Whether Space is held: the pointer moves the picture. */
  readonly isMoving: RefObject<boolean>;
  /** Brings a place that is led to by keys into sight. */
  readonly reveal: (at: Point) => void;
}

/** Where the photo is painted on: with mouse, pen, one finger, or arrow keys and Space. Covers the frame, so that a stroke may begin beside the photo. */
export function PaintSurface(props: Props) {
  const { tool, inputs, picture, frame, placement, isMoving, reveal } = props;
  const { size, lasso } = useStore(toolbox);
  const surface = useRef<HTMLDivElement>(null);
  const painting = usePainting(inputs);
  const { live } = painting;
  const { cursor, setCursor } = useKeyCursor(picture, placement.scale, (at) => {
    surface.current?.focus({ preventScroll: true });
    if (live?.kind !== 'lasso') painting.extend([at]);
    reveal(at);
  });
  useBrushWheel(surface, isBrush(tool));
  const putDown = () => painting.drop() || take('look');
  useShortcuts({ Escape: putDown });

  const radius = radiusOf(size);
  const strokeAt = (at: Point, pressed: number): Stroke =>
    isBrush(tool)
      ? { kind: 'brush', paint: tool, radius: pressed, points: [at] }
      : { kind: 'lasso', paint: lasso, points: [at] };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    // A second finger means the two of them zoom.
    if (!event.isPrimary) return void painting.drop();
    if (event.button !== 0 || event.ctrlKey || isMoving.current || live) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event, placement);
    setCursor({ at, by: 'pointer' });
    painting.begin(strokeAt(at, pressedRadius(radius, event.pointerType, event.pressure)));
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const isPressed = event.buttons !== 0;
    // What is being drawn by keys is not led astray by a mouse that is touched.
    if (!event.isPrimary || (live && !isPressed)) return;
    setCursor({ at: pointOf(event, placement), by: 'pointer' });
    const pressed = pressedRadius(radius, event.pointerType, event.pressure);
    if (isPressed) painting.extend(pathTo(event, placement), pressed);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.repeat || cursor?.by === 'pointer') return;
    const at = cursor?.at ?? { x: picture.width / 2, y: picture.height / 2 };
    if (!cursor) setCursor({ at, by: 'keys' });
    if (event.key === 'Enter') painting.end();
    else if (live?.kind === 'lasso') painting.extend([at]);
    else painting.begin(strokeAt(at, radius));
  };
  const lift = () => cursor?.by === 'keys' && live?.kind === 'brush' && painting.end();
  const { said } = inputs;
  const strokes = useMemo(
    () => (live && live.kind !== 'lasso' ? [...said.strokes, live] : said.strokes),
    [live, said.strokes],
  );
  return (
    <div
      ref={surface}
      role="application"
      aria-label={`${names[tool]}. ${isBrush(tool) ? brushWay : lassoWay}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys by itself.
      tabIndex={0}
      data-surface
      className={classes(styles['surface'], isBrush(tool) && styles['brush'])}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={painting.end}
      onPointerCancel={() => painting.drop()}
      onPointerLeave={() => cursor?.by === 'pointer' && setCursor(null)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={keyDown}
      onKeyUp={(event) => event.key === ' ' && lift()}
      onBlur={lift}
    >
      <StrokeCanvas strokes={strokes} frame={frame} placement={placement} />
      {live?.kind === 'lasso' && <LassoLine points={live.points} placement={placement} />}
      {cursor && (isBrush(tool) || cursor.by === 'keys') && (
        <Ring
          at={cursor.at}
          radius={isBrush(tool) ? radius : 0}
          sign={isBrush(tool) ? tool : lasso}
          placement={placement}
        />
      )}
    </div>
  );
}

const names: Readonly<Record<Props['tool'], string>> = {
  keep: 'Keep brush',
  reject: 'Reject brush',
  erase: 'Eraser',
  lasso: 'Lasso',
};
const brushWay = 'Arrow keys move it, Space held down paints, Escape puts it down.';
const lassoWay =
  'Arrow keys move it, Space sets a corner, Enter closes the line, Escape puts it down.';
