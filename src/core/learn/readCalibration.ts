import { fail, type Outcome, succeed } from '../failure.ts';
import type { Calibration, KnownModel } from './calibration.ts';
import { logitTraits } from './known.ts';
import { isRecord, readNames } from './readJson.ts';

/** What a calibration must fit: the classes, and how many features the last layer is given. */
interface CalibratedNet {
  readonly labels: readonly string[];
  readonly features: number;
}

/**
 * Reads `calibration.json`, parsed, for a net with these labels and so many features. Fails as `model-unavailable` where it is damaged
 * or belongs to another net.
 */
export function readCalibration(json: unknown, net: CalibratedNet): Outcome<Calibration> {
  try {
    return succeed(calibrationOf(json, net));
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return fail({
      kind: 'model-unavailable',
      message: `The calibration cannot be read: ${cause}.`,
    });
  }
}

function calibrationOf(json: unknown, net: CalibratedNet): Calibration {
  if (!isRecord(json)) throw new Error('it is no object');
  const labels = readNames(json, 'labels');
  if (labels.join('\n') !== net.labels.join('\n')) throw new Error('it is of other classes');
  const temperature = readNumber(json, 'temperature');
  if (temperature <= 0) throw new Error('its temperature is not above 0');
  const [set, confidence] = [readRecord(json, 'set'), readRecord(json, 'confidence')];
  return {
    labels,
    temperature,
    set: { most: readNumber(set, 'most'), coverage: readNumber(set, 'coverage') },
    known: readKnown(readRecord(json, 'known'), logitTraits + net.features),
    confidence: {
      bias: readNumber(confidence, 'bias'),
      score: readNumber(confidence, 'score'),
      known: readNumber(confidence, 'known'),
    },
  };
}

function readKnown(json: Record<string, unknown>, traits: number): KnownModel {
  const deviations = readNumbers(json, 'deviations', traits);
  if (!deviations.every((deviation) => deviation > 0))
    throw new Error('a deviation is not above 0');
  return {
    means: readNumbers(json, 'means', traits),
    deviations,
    bias: readNumber(json, 'bias'),
    weights: readNumbers(json, 'weights', traits),
    least: readNumber(json, 'least'),
  };
}

function readRecord(json: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = json[key];
  if (isRecord(value)) return value;
  throw new Error(`"${key}" is no object`);
}

function readNumber(json: Record<string, unknown>, key: string): number {
  const value = json[key];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`"${key}" is no number`);
}

function readNumbers(json: Record<string, unknown>, key: string, count: number): number[] {
  const value = json[key];
  if (Array.isArray(value) && value.length === count && value.every(Number.isFinite)) return value;
  throw new Error(`"${key}" is no list of ${count} numbers`);
}
