import { type Failure, fail, type Outcome, succeed } from '../failure.ts';
import type { Calibration } from './calibration.ts';
import { type Net, type NetFiles, readNet } from './net.ts';
import { categorySide } from './pictures.ts';
import { readCalibration } from './readCalibration.ts';

/** The files of `public/models/category`, the JSON ones parsed. */
export interface CategoryFiles {
  readonly net: NetFiles;
  /** `calibration.json`. */
  readonly calibration: unknown;
}

/** A net that tells garments apart, and what its numbers mean. */
interface CategoryModel {
  readonly net: Net;
  readonly calibration: Calibration;
}

/** Reads the category model. Fails as `model-unavailable` where a file is damaged, or they do not belong together. */
export function readCategoryModel(files: CategoryFiles): Outcome<CategoryModel> {
  const net = readNet(files.net.json, files.net.weights);
  if (!net.ok) return net;
  const { input, labels, shapes, golden } = net.value;
  const features = shapes.get('features')?.[0];
  const logits = golden.get('logits');
  const isFit = input.join() === `${categorySide},${categorySide},3`;
  if (!isFit || features === undefined || !logits) return fail(notACategoryNet);
  const calibration = readCalibration(files.calibration, { labels, features, golden: logits });
  return calibration.ok ? succeed({ net: net.value, calibration: calibration.value }) : calibration;
}

const notACategoryNet: Failure = {
  kind: 'model-unavailable',
  message: 'The model cannot be read: it does not look at photos as Dyelot shows them.',
};
