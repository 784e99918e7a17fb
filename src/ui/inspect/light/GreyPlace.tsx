import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { lightAt } from '../../../core/light/fromPoint.ts';
import { hasCast } from '../../../core/light/light.ts';
import type { Point, Raster, Size } from '../../../core/raster.ts';
import { say } from '../../shared/say.ts';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import { pointOf } from '../tools/frameEvents.ts';
import { Hint } from '../tools/Hint.tsx';
import styles from '../tools/Surface.module.css';
import { take } from '../tools/toolbox.ts';
import { useKeyCursor } from '../tools/useKeyCursor.ts';
import type { Inputs } from '../useInputs.ts';
import type { Placement } from '../zoom/placement.ts';
import { choiceWords, placeWords } from './lightWords.ts';
import { PlaceTold } from './PlaceTold.tsx';
import { placeIn } from './placeIn.ts';

interface Props {
  readonly raster: Raster;
  readonly inputs: Inputs;
  readonly frame: Size;
  readonly placement: Placement;
  /** Whether Space is held: the pointer moves the picture. */
  readonly isMoving: RefObject<boolean>;
  /** Brings a place that is led to by keys into sight. */
  readonly reveal: (at: Point) => void;
}

/** Where a grey place is picked on the photo: pressed and let go, or led to with arrow keys. Covers the frame. */
export function GreyPlace({ raster, inputs, frame, placement, isMoving, reveal }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const { cursor, setCursor } = useKeyCursor(raster, placement.scale, (at) => {
    surface.current?.focus({ preventScroll: true });
    reveal(at);
  });
  const putDown = () => take('look');
  useShortcuts({ Escape: putDown });
  const place = cursor && placeIn(raster, cursor);

  const pick = (point: Point) => {
    const reading = lightAt(raster, point);
    if (!hasCast(reading)) return say(`${placeWords(reading)} Pick another place.`);
    inputs.say({ light: { by: 'place', point } }, choiceWords.place);
    take('look');
  };
  const follow = (event: PointerEvent) => {
    if (event.isPrimary) setCursor({ at: pointOf(event, placement), by: 'pointer' });
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    // A second finger means the two of them zoom.
    isPressed.current = event.isPrimary && event.button === 0 && !isMoving.current;
    if (!isPressed.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  const lift = (event: PointerEvent) => {
    if (!isPressed.current || !event.isPrimary) return;
    isPressed.current = false;
    const point = placeIn(raster, { at: pointOf(event, placement), by: 'pointer' });
    if (point) pick(point);
  };
  const letGo = () => {
    isPressed.current = false;
    if (cursor?.by === 'pointer') setCursor(null);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat && place && cursor?.by === 'keys') pick(place);
  };
  return (
    <div
      ref={surface}
      role="application"
      aria-label="Grey place. Arrow keys lead to it, Enter picks it, Escape leaves it."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys by itself.
      tabIndex={0}
      data-surface
      className={styles['surface']}
      onPointerDown={press}
      onPointerMove={follow}
      onPointerUp={lift}
      onPointerCancel={letGo}
      onPointerLeave={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={keyDown}
    >
      {place ? (
        <PlaceTold raster={raster} place={place} frame={frame} placement={placement} />
      ) : (
        <Hint tool="grey" said={inputs.said} />
      )}
    </div>
  );
}
