import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { runSteps } from '../../steps.ts';
import type { CutKernel } from '../cutKernel.ts';
import { intersectionOverUnion } from '../intersectionOverUnion.ts';
import { isWorn, layers } from '../layer.ts';
import { segment } from '../segment.ts';
import { automatic, defaultSegmentOptions, type SegmentInputs } from '../segmentation.ts';
import { paintPerson, parsedPerson, truthOf } from './paintedPerson.fixture.ts';
import type { Parsed } from './parsed.ts';

const size = { width: 200, height: 300 };
const raster = paintPerson(size);
const worn = truthOf(layers.filter(isWorn), size);

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const cut = (inputs: Partial<SegmentInputs>, parsed: Parsed | null) =>
  runSteps(
    segment(raster, { ...automatic, ...inputs }, defaultSegmentOptions, kernel, null, parsed),
  );
const overlap = (inputs: Partial<SegmentInputs>, parsed: Parsed | null, truth = worn) =>
  intersectionOverUnion(cut(inputs, parsed).mask.data, truth.data);

describe('a person whom the parser sees', () => {
  test.each(['parser', 'parser+grabcut'] as const)(
    '%s: what is worn, without skin and hair',
    (method) => {
      const found = cut({ method }, parsedPerson(225));
      expect(intersectionOverUnion(found.mask.data, worn.data)).toBeGreaterThan(0.95);
      expect(found.reasons).toContain('Skin and hair were left out.');
    },
  );

  test('one garment, a layer switched on, a rectangle', () => {
    const inputs = { method: 'parser+grabcut', garment: 'lower' } as const;
    expect(overlap(inputs, parsedPerson(225), truthOf(['lower'], size))).toBeGreaterThan(0.93);
    const kept = { method: 'parser+grabcut', layers: { skin: true, hair: true } } as const;
    expect(overlap(kept, parsedPerson(225), truthOf(layers, size))).toBeGreaterThan(0.95);
    const rectangle = { x: 40, y: 20, width: 120, height: 260 };
    expect(cut({ method: 'parser', rectangle }, parsedPerson(225)).rectangle).toEqual(rectangle);
  });

  test('each part with its box and how sure it is', () => {
    const { layers: map } = cut({ method: 'parser+grabcut' }, parsedPerson(225));
    const upper = map?.parts.find(({ layer }) => layer === 'upper');
    expect(upper?.score).toBeGreaterThan(0.8);
    expect(Math.abs(upper!.box.y - 0.22 * size.height)).toBeLessThan(5);
    expect(Math.abs(upper!.box.height - 0.33 * size.height)).toBeLessThan(8);
  });

  test('where it errs by a few pixels, GrabCut finds the edge that the parser misses', () => {
    const astray = parsedPerson(190, 4);
    const whole = { layers: { skin: true, hair: true } };
    const truth = truthOf(layers, size);
    const alone = overlap({ ...whole, method: 'parser' }, astray, truth);
    expect(overlap({ ...whole, method: 'parser+grabcut' }, astray, truth)).toBeGreaterThan(alone);
  });

  test('strokes mend what it found', () => {
    const points = [{ x: 0.5 * size.width, y: 0.92 * size.height }];
    const stroke = { kind: 'brush', paint: 'reject', radius: 30, points } as const;
    const found = cut({ method: 'parser', strokes: [stroke] }, parsedPerson(225));
    expect(found.reasons).toContain('It was corrected by hand.');
    expect(found.mask.data[points[0]!.x + size.width * points[0]!.y]).toBe(0);
  });

  test('same arguments, same bytes; what it saw comes with the mask', () => {
    const parsed = parsedPerson(200);
    const [one, other] = [1, 2].map(() => cut({ method: 'parser+grabcut' }, parsed));
    expect(one).toEqual(other);
    expect(one?.parsed).toBe(parsed);
  });
});

describe('a parser that does not help', () => {
  test.each(['parser', 'parser+grabcut'] as const)(
    '%s without a parser is GrabCut, and says so',
    (method) => {
      const [own, without] = [cut({}, null), cut({ method }, null)];
      expect(without.mask).toEqual(own.mask);
      expect(without.reasons).toContain(
        'The garment parser could not be asked: GrabCut cut it alone.',
      );
    },
  );

  test('where it sees nobody, GrabCut cuts as it does alone', () => {
    const { cells, beliefs } = parsedPerson(255);
    const nobody = { cells, beliefs: beliefs.map((plane, n) => plane.map(() => (n ? 0 : 255))) };
    expect(cut({ method: 'parser+grabcut' }, nobody).mask).toEqual(cut({}, null).mask);
  });

  test('the other ways to cut do not ask it', () => {
    for (const method of ['grabcut', 'otsu'] as const)
      expect(cut({ method }, parsedPerson(225))).toEqual(cut({ method }, null));
  });
});
