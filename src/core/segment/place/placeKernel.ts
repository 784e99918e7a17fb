import type { Rectangle, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Ellipse, Expectation } from './centre.ts';
import type { Surface } from './surface.ts';

/** What the frame of a picture shows. */
export interface Frame {
  /**
   * The surface that most of its pixels lie near to, whatever the others are: least squares with weights 1 / (1 + (d / scale)^2)^2 for
   * a falling scale (Geman, McClure 1987; graduated as in Blake, Zisserman 1987), begun at the median colour.
   */
  readonly surface: Surface;
  /** How far each of its pixels is from that, rows from the top; Euclidean in 8-bit RGB. */
  readonly distances: Float64Array;
  /** How many of them are transparent. */
  readonly transparent: number;
}

/** How far a flood goes, all in 8-bit RGB. */
export interface Reach {
  /** Wherever a colour is nearer to the surface than this, */
  readonly near: number;
  /** and as far as this */
  readonly drift: number;
  /** in steps from pixel to pixel that are shorter than this. */
  readonly step: number;
}

/** When a colour is the object's own. */
export interface OwnColour {
  /** So many pixels along the border are outside in any case. */
  readonly margin: number;
  /** It is more than so many times as usual inside as outside, */
  readonly times: number;
  /** and makes up more than this share of the inside. */
  readonly least: number;
}

/** What finding the object needs from compiled code. It looks at a level of the picture that is open in the cut kernel, and leaves the cut alone. */
export interface PlaceKernel {
  /** Looks at the pixels at most `depth` from the border of a level. */
  frame(level: number, depth: number): Frame;
  /** The surface of least squares through the pixels of a level whose label is 0; there has to be one. */
  fitGround(level: number, labels: Bytes): Surface;
  /** 255 for each pixel of a level that is further from a surface than `distance`, else 0. */
  far(level: number, surface: Surface, distance: number): Bytes;
  /** 0 for each pixel of a level that a flood from the border reaches, else 255. */
  flood(level: number, surface: Surface, reach: Reach): Bytes;
  /** Expects an object in the middle of a rectangle of a picture of some size. */
  expectInMiddle(size: Size, rectangle: Rectangle, ellipse: Ellipse): Expectation;
  /** Labels of a level to which all is added that is of the object's own colours and not 0 in the trimap. */
  addOwnColours(level: number, labels: Bytes, trimap: Bytes, own: OwnColour): Bytes;
}
