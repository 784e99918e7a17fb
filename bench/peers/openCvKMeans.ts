import cv from '@techstark/opencv-js';
import type { Triple } from '../../src/core/palette/palette.ts';
import type { Quantiser } from '../palette/quantiser.ts';
import { openCvReady } from './openCv.ts';

const MOST_ROUNDS = 50;
/** cv.KMEANS_PP_CENTERS, which its types leave out. */
const PLUS_PLUS = 2;

/** OpenCV.js's kmeans on every pixel in Lab65, k-means++, one attempt, at most 50 rounds. */
export async function loadOpenCvKMeans(): Promise<Quantiser> {
  await openCvReady();
  return {
    name: 'OpenCV.js',
    prepare:
      ({ labs }, k) =>
      () =>
        centresOf(labs, k),
  };
}

function centresOf(labs: Float32Array, k: number): Triple[] {
  const samples = cv.matFromArray(labs.length / 3, 3, cv.CV_32F, labs as unknown as number[]);
  const [labels, centres] = [new cv.Mat(), new cv.Mat()];
  const until = new cv.TermCriteria(
    cv.TermCriteria_EPS + cv.TermCriteria_MAX_ITER,
    MOST_ROUNDS,
    0.01,
  );
  cv.kmeans(samples, k, labels, until, 1, PLUS_PLUS, centres);
  const found = Array.from(
    { length: k },
    (_, i) =>
      [...(centres.data32F as Float32Array).subarray(3 * i, 3 * i + 3)] as unknown as Triple,
  );
  for (const mat of [samples, labels, centres]) mat.delete();
  return found;
}
