import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flood } from './watershed.ts';

/** A relief with a few markers on it; many pixels are as high as others, so that ties are common. */
const scenes = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => {
    const pixels = { minLength: width * height, maxLength: width * height };
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      relief: fc.array(fc.integer({ min: 0, max: 3 }), pixels).map((h) => Uint8Array.from(h)),
      markers: fc
        .array(fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3), pixels)
        .map((labels) => Uint8Array.from(labels)),
    });
  });
type Scene = typeof scenes extends fc.Arbitrary<infer Value> ? Value : never;

const floodScene = (scene: Scene) => flood(scene.relief, scene.markers, scene);

function neighbours(pixel: number, { width, height }: Scene): number[] {
  const x = pixel % width;
  const y = Math.floor(pixel / width);
  return [
    x > 0 ? pixel - 1 : -1,
    x + 1 < width ? pixel + 1 : -1,
    y > 0 ? pixel - width : -1,
    y + 1 < height ? pixel + width : -1,
  ].filter((other) => other >= 0);
}

/** The lowest pass to every pixel from markers of one label, by relaxing until nothing changes. */
function passesFrom(label: number, scene: Scene): number[] {
  const passes = [...scene.markers].map((marker) => (marker === label ? 0 : Infinity));
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (let pixel = 0; pixel < passes.length; pixel++) {
      if (scene.markers[pixel] !== 0) continue;
      for (const from of neighbours(pixel, scene)) {
        const pass = Math.max(passes[from]!, scene.relief[pixel]!);
        if (pass >= passes[pixel]!) continue;
        passes[pixel] = pass;
        isChanged = true;
      }
    }
  }
  return passes;
}

describe('flood', () => {
  test('markers stay, and everything is flooded as soon as anything is marked', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const labels = floodScene(scene);
        const isMarked = scene.markers.some((label) => label !== 0);
        labels.forEach((label, pixel) => {
          if (scene.markers[pixel] !== 0) expect(label).toBe(scene.markers[pixel]);
          expect(label !== 0).toBe(isMarked);
        });
      }),
    );
  });

  test('every pixel goes to a marker from which its lowest pass leads', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const labels = floodScene(scene);
        const passes = [1, 2, 3].map((label) => passesFrom(label, scene));
        labels.forEach((label, pixel) => {
          if (label === 0) return;
          const lowest = Math.min(...passes.map((pass) => pass[pixel]!));
          expect(passes[label - 1]![pixel]).toBe(lowest);
        });
      }),
    );
  });

  test('every basin hangs together with its markers', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const labels = floodScene(scene);
        const reached = new Set<number>();
        const stack = [...scene.markers.keys()].filter((pixel) => scene.markers[pixel] !== 0);
        for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
          if (reached.has(pixel)) continue;
          reached.add(pixel);
          for (const other of neighbours(pixel, scene))
            if (labels[other] === labels[pixel]) stack.push(other);
        }
        labels.forEach((label, pixel) => {
          if (label !== 0) expect(reached.has(pixel)).toBe(true);
        });
      }),
    );
  });

  test('the order of the pixels has no say: turned and mirrored scenes are flooded alike', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { width, height } = scene;
        const transpose = (values: Uint8Array) =>
          Uint8Array.from(values, (_, i) => values[(i % height) * width + Math.floor(i / height)]!);
        const turned = {
          width: height,
          height: width,
          relief: transpose(scene.relief),
          markers: transpose(scene.markers),
        };
        const mirrored = {
          ...scene,
          relief: scene.relief.slice().reverse(),
          markers: scene.markers.slice().reverse(),
        };
        const labels = floodScene(scene);
        expect(floodScene(turned)).toEqual(transpose(labels));
        expect(floodScene(mirrored)).toEqual(labels.slice().reverse());
      }),
    );
  });
});
