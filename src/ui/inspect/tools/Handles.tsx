import type { KeyboardEvent } from 'react';
import type { Point, Rectangle, Size } from '../../../core/raster.ts';
import { edgesOf } from '../picture/geometry.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';
import styles from './Handles.module.css';
import type { Grip } from './rectangleEdit.ts';

interface Props {
  readonly rectangle: Rectangle;
  readonly picture: Size;
  readonly placement: Placement;
  /** A held edge was moved by keys, in pixels. */
  readonly onNudge: (grip: Grip, by: Point) => void;
}

const edges = [
  { name: 'Left edge', side: 'left', grip: { across: -1, down: 0 } },
  { name: 'Top edge', side: 'top', grip: { across: 0, down: -1 } },
  { name: 'Right edge', side: 'right', grip: { across: 1, down: 0 } },
  { name: 'Bottom edge', side: 'bottom', grip: { across: 0, down: 1 } },
] as const;

const corners: readonly Grip[] = [
  { across: -1, down: -1 },
  { across: 1, down: -1 },
  { across: -1, down: 1 },
  { across: 1, down: 1 },
];

/** A rectangle over the photo with what is beside it dimmed; its edges are sliders, its corners are for the pointer. */
export function Handles({ rectangle, picture, placement, onNudge }: Props) {
  const { x: left, y: top } = shownAt(rectangle, placement);
  const { scale } = placement;
  const box = { left, top, width: rectangle.width * scale, height: rectangle.height * scale };
  return (
    <>
      <Dimmed box={box} picture={picture} placement={placement} />
      <div className={styles['rectangle']} style={box} data-body>
        {edges.map(({ name, side, grip }) => (
          <span
            key={name}
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-orientation={grip.across === 0 ? 'vertical' : 'horizontal'}
            aria-valuemin={0}
            aria-valuemax={grip.across === 0 ? picture.height : picture.width}
            aria-valuenow={edgesOf(rectangle)[side]}
            aria-valuetext={`${edgesOf(rectangle)[side]} pixels`}
            className={styles['edge']}
            data-across={grip.across}
            data-down={grip.down}
            onKeyDown={(event) => nudgeEdge(event, grip, onNudge)}
          />
        ))}
        {corners.map(({ across, down }) => (
          <span
            key={`${across} ${down}`}
            className={styles['corner']}
            data-across={across}
            data-down={down}
          />
        ))}
      </div>
    </>
  );
}

interface DimmedProps extends Pick<Props, 'picture' | 'placement'> {
  readonly box: { readonly left: number; readonly top: number } & Size;
}

/** The photo beside the rectangle; the surround stays as it is. */
function Dimmed({ box, picture, placement: { left, top, scale } }: DimmedProps) {
  const photo = { left, top, width: picture.width * scale, height: picture.height * scale };
  return (
    <div className={styles['photo']} style={photo}>
      <div style={{ ...box, left: box.left - left, top: box.top - top }} />
    </div>
  );
}

/** Arrow keys move the edge that has the focus, along its own way only. */
function nudgeEdge(event: KeyboardEvent, grip: Grip, onNudge: Props['onNudge']): void {
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  const far = event.shiftKey ? 10 : 1;
  onNudge(grip, { x: way.x * far, y: way.y * far });
}

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
