import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { Point, Rectangle, Size } from '../../../core/raster.ts';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import type { Inputs } from '../useInputs.ts';
import type { Placement } from '../zoom/placement.ts';
import { pointOf } from './frameEvents.ts';
import { Handles } from './Handles.tsx';
import { type Grip, moved, spanned, withEdgesMoved } from './rectangleEdit.ts';
import styles from './Surface.module.css';
import { take } from './toolbox.ts';
import { arrows, withShift } from './useKeyCursor.ts';
import { useRectangle } from './useRectangle.ts';

interface Props {
  /** As it was found or given. */
  readonly rectangle: Rectangle;
  readonly inputs: Inputs;
  readonly picture: Size;
  readonly placement: Placement;
  /** Whether Space is held: the pointer moves the picture. */
  readonly isMoving: RefObject<boolean>;
}

/** What is done with a rectangle: given how far the pointer went, the rectangle it makes. */
type Edit = (from: Point, to: Point) => Rectangle;

/** The rectangle around the garment: its edges and corners are dragged, inside it moves, beside it another is drawn. Covers the frame. */
export function RectangleTool({ rectangle, inputs, picture, placement, isMoving }: Props) {
  const { drawn, follow, end, drop } = useRectangle(inputs, picture);
  const surface = useRef<HTMLDivElement>(null);
  const hold = useRef<{ readonly from: Point; readonly edit: Edit } | null>(null);
  const shown = drawn ?? rectangle;

  const letGo = () => {
    hold.current = null;
  };
  const lift = () => {
    letGo();
    end();
  };
  const cancel = () => {
    letGo();
    drop();
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.isPrimary) return cancel();
    if (event.button !== 0 || event.ctrlKey || isMoving.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const edit = editOf(event.target as HTMLElement, shown, picture);
    hold.current = { from: pointOf(event, placement), edit };
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.isPrimary || !hold.current) return;
    const { from, edit } = hold.current;
    follow(edit(from, pointOf(event, placement)));
  };
  const nudge = (right: number, down: number) => () => {
    // The press is heard on the whole page, its end only here.
    surface.current?.focus({ preventScroll: true });
    follow(moved(shown, { x: right, y: down }, picture));
  };
  const putDown = () => {
    letGo();
    if (!drop()) take('look');
  };
  useShortcuts({
    ...arrows(1, nudge),
    ...withShift(arrows(10, nudge)),
    Escape: putDown,
  });
  const keyUp = (event: KeyboardEvent) => event.key.startsWith('Arrow') && end();
  return (
    <div
      ref={surface}
      role="application"
      aria-label="Rectangle. Arrow keys move it, Tab leads to its edges, Escape puts it down."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys by itself.
      tabIndex={0}
      data-surface
      className={styles['surface']}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={cancel}
      onKeyUp={keyUp}
      onBlur={() => hold.current === null && end()}
    >
      <Handles
        rectangle={shown}
        picture={picture}
        placement={placement}
        onNudge={(grip, by) => follow(withEdgesMoved(shown, grip, by, picture))}
      />
    </div>
  );
}

/** What was pressed says what will be done. */
function editOf({ dataset }: HTMLElement, start: Rectangle, picture: Size): Edit {
  const { across, down, body } = dataset;
  if (across !== undefined && down !== undefined) {
    const grip = { across: Number(across), down: Number(down) } as Grip;
    return (from, to) => withEdgesMoved(start, grip, difference(from, to), picture);
  }
  if (body !== undefined) return (from, to) => moved(start, difference(from, to), picture);
  return (from, to) => spanned(from, to, picture);
}

const difference = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
