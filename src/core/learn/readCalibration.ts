import { fail, type Outcome, succeed } from '../failure.ts';
import type { AttributeModel, Calibration, TraitScale } from './calibration.ts';
import { logitTraits } from './known.ts';
import { isRecord, readName, readNames } from './readJson.ts';

/** What a calibration must fit: the classes, how many features the last layer is given, and the golden answer of that. */
interface CalibratedNet {
  readonly labels: readonly string[];
  readonly features: number;
  readonly golden: readonly number[];
}

/**
 * Reads `calibration.json`, parsed, for a net. Fails as `model-unavailable` where it is damaged or belongs to another net: it says
 * which by that net's golden logits.
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
  const golden = readNumbers(json['golden'], labels.length);
  if (golden.join() !== net.golden.join()) throw new Error('it is of another net');
  const temperature = readNumber(json, 'temperature');
  if (temperature <= 0) throw new Error('its temperature is not above 0');
  const [set, known] = [readRecord(json, 'set'), readRecord(json, 'known')];
  const confidence = readRecord(json, 'confidence');
  const traits = logitTraits + net.features;
  return {
    labels,
    temperature,
    set: { most: readNumber(set, 'most'), coverage: readNumber(set, 'coverage') },
    scale: readScale(readRecord(json, 'scale'), traits),
    known: {
      bias: readNumber(known, 'bias'),
      weights: readNumbers(known['weights'], traits),
      least: readNumber(known, 'least'),
    },
    confidence: {
      bias: readNumber(confidence, 'bias'),
      score: readNumber(confidence, 'score'),
      known: readNumber(confidence, 'known'),
    },
    attributes: readAttributes(json['attributes'], traits),
  };
}

function readScale(json: Record<string, unknown>, traits: number): TraitScale {
  const deviations = readNumbers(json['deviations'], traits);
  if (!deviations.every((deviation) => deviation > 0))
    throw new Error('a deviation is not above 0');
  return { means: readNumbers(json['means'], traits), deviations };
}

function readAttributes(json: unknown, traits: number): AttributeModel[] {
  if (!Array.isArray(json)) throw new Error('"attributes" is no list');
  return json.map((one) => {
    if (!isRecord(one)) throw new Error('an attribute is no object');
    const values = readNames(one, 'values');
    const weights = one['weights'];
    if (!Array.isArray(weights) || weights.length !== values.length)
      throw new Error('an attribute has other weights than values');
    return {
      name: readName(one, 'name'),
      values,
      of: readNames(one, 'of'),
      biases: readNumbers(one['biases'], values.length),
      weights: weights.map((row) => readNumbers(row, traits)),
    };
  });
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

function readNumbers(value: unknown, count: number): number[] {
  if (Array.isArray(value) && value.length === count && value.every(Number.isFinite)) return value;
  throw new Error(`there is no list of ${count} numbers where one should be`);
}
