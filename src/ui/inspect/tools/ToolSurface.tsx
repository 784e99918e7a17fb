import type { RefObject } from 'react';
import type { Examined } from '../../../core/photo/examined.ts';
import type { Point, Size } from '../../../core/raster.ts';
import { GreyPlace } from '../light/GreyPlace.tsx';
import type { Inputs } from '../useInputs.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';
import { PaintSurface } from './PaintSurface.tsx';
import { RectangleTool } from './RectangleTool.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly tool: Exclude<Tool, 'look'>;
  readonly examined: Examined;
  readonly inputs: Inputs;
  readonly frame: Size;
  readonly placement: Placement;
  readonly isMoving: RefObject<boolean>;
  /** Moves the picture within the frame, in CSS pixels. */
  readonly onMove: (x: number, y: number) => void;
}

/** Where the tool in hand works: over the whole frame. */
export function ToolSurface(props: Props) {
  const { tool, examined, inputs, frame, placement, isMoving, onMove } = props;
  const { raster, segmentation } = examined;
  if (tool === 'rectangle')
    return (
      <RectangleTool
        rectangle={inputs.said.rectangle ?? segmentation.rectangle}
        inputs={inputs}
        picture={raster}
        placement={placement}
        isMoving={isMoving}
      />
    );
  const reveal = (at: Point) => {
    const { x, y } = shownAt(at, placement);
    const right = beyond(x, frame.width);
    const down = beyond(y, frame.height);
    if (right !== 0 || down !== 0) onMove(-right, -down);
  };
  const shared = { inputs, frame, placement, isMoving, reveal };
  if (tool === 'grey') return <GreyPlace raster={raster} {...shared} />;
  return <PaintSurface tool={tool} picture={raster} {...shared} />;
}

/** How near to the frame's edge a place comes before the picture moves. */
const near = 32;

/** How far a place lies beyond what is comfortably seen: negative before it, positive after it. */
const beyond = (at: number, side: number): number =>
  Math.min(0, at - near) + Math.max(0, at - side + near);
