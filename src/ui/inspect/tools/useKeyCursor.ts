import { useState } from 'react';
import type { Point, Size } from '../../../core/raster.ts';
import { type ShortcutActions, useShortcuts } from '../../shared/useShortcuts.ts';

/** Where a tool would work, and who leads it there. */
export interface Cursor {
  readonly at: Point;
  readonly by: 'pointer' | 'keys';
}

export interface KeyCursor {
  readonly cursor: Cursor | null;
  readonly setCursor: (cursor: Cursor | null) => void;
}

/** One press moves so many CSS pixels: finer in the picture the more it is enlarged. */
const step = 8;
const longStep = 48;

/** Arrow keys lead the cursor over the picture, from its middle where it has not been yet; with Shift it goes faster. */
export function useKeyCursor(picture: Size, scale: number, onMove: (at: Point) => void): KeyCursor {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const move = (right: number, down: number) => () => {
    const { x, y } = cursor?.at ?? { x: picture.width / 2, y: picture.height / 2 };
    const at = {
      x: Math.min(picture.width, Math.max(0, x + right / scale)),
      y: Math.min(picture.height, Math.max(0, y + down / scale)),
    };
    setCursor({ at, by: 'keys' });
    onMove(at);
  };
  useShortcuts({ ...arrows(step, move), ...withShift(arrows(longStep, move)) });
  return { cursor, setCursor };
}

/** What the four arrow keys do, by how far they lead. */
export function arrows(
  far: number,
  move: (right: number, down: number) => () => void,
): ShortcutActions {
  return {
    ArrowLeft: move(-far, 0),
    ArrowRight: move(far, 0),
    ArrowUp: move(0, -far),
    ArrowDown: move(0, far),
  };
}

export const withShift = (actions: ShortcutActions): ShortcutActions =>
  Object.fromEntries(Object.entries(actions).map(([key, action]) => [`shift+${key}`, action]));
