import { colourAt, lightAt, REACH } from '../../../core/light/fromPoint.ts';
import type { Point, Raster, Size } from '../../../core/raster.ts';
import { cssColour } from '../../shared/figures.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';
import { placeWords } from './lightWords.ts';
import styles from './PlaceTold.module.css';

interface Props {
  readonly raster: Raster;
  readonly place: Point;
  readonly frame: Size;
  readonly placement: Placement;
}

/** Room for what is said, in CSS pixels, and how far from the ring it stands. */
const WIDTH = 264;
const HEIGHT = 56;
const APART = 16;
/** The ring is seen where what is looked at is too small to be. */
const LEAST = 16;

/** A ring around what is looked at, and beside it the colour that it has and what that says of the light. */
export function PlaceTold({ raster, place, frame, placement }: Props) {
  const { x, y } = shownAt({ x: place.x + 0.5, y: place.y + 0.5 }, placement);
  const side = Math.max(LEAST, (2 * REACH + 1) * placement.scale);
  // Above the place, where a finger hides nothing; below it where there is no room.
  const above = y - side / 2 - APART - HEIGHT;
  const top = above >= 0 ? above : y + side / 2 + APART;
  const left = Math.max(0, Math.min(frame.width - WIDTH, x - WIDTH / 2));
  return (
    <>
      <span
        className={styles['ring']}
        style={{ left: x - side / 2, top: y - side / 2, width: side, height: side }}
        data-ring
        aria-hidden
      />
      <p
        className={styles['told']}
        style={{ left, top, width: WIDTH, minHeight: HEIGHT }}
        role="status"
      >
        <span style={{ backgroundColor: cssColour(colourAt(raster, place)) }} />
        {placeWords(lightAt(raster, place))}
      </p>
    </>
  );
}
