/** What strokes need from compiled code. It works on a level of the picture that is open in the cut kernel, and leaves the cut alone. */
export interface StrokeKernel {
  /**
   * How far each pixel of a level is along the cheapest way from anywhere, where each has a distance to begin with (infinite where no
   * way begins): the geodesic distance of Criminisi, Sharp and Blake (2008), by raster scans (Borgefors 1986). A step costs how far the two
   * colours are apart (Euclidean, 8-bit RGB), and 2 for the way.
   */
  distancesTo(level: number, beginnings: Float32Array): Float32Array;
}
