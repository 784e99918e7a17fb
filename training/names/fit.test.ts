import { expect, test } from 'vitest';
import { judge } from '../../src/core/names/judge.ts';
import type { Shade } from '../../src/core/names/shade.ts';
import { seededRandom } from '../../src/core/random.ts';
import { families } from '../../src/core/tags/family.ts';
import type { Slope } from './descend.ts';
import { fitListing, listingLayout, listingLoss, namedBy } from './fitListing.ts';
import { fitNaming, namingLayout, namingLoss } from './fitNaming.ts';
import { type Lesson, lessonOf } from './lesson.ts';
import { modelOf } from './modelOf.ts';

const random = seededRandom(7);
const between = (low: number, high: number): number => low + (high - low) * random();

const shade = (lab: Shade['lab'], share: number, edge: number): Shade => ({
  lab,
  share,
  spread: between(2, 12),
  edge,
  below: between(-1, 1),
  across: between(0.5, 1.5),
  along: between(0.5, 1.5),
});

/** A garment, dark blue or pale red, with a rim of skin. */
function garment(): Lesson {
  const isBlue = random() < 0.5;
  const lab = isBlue ? ([between(10, 30), 2, -20] as const) : ([between(60, 80), 25, 10] as const);
  const skin = shade([70, 12, 18], 0.45, between(2, 3));
  return lessonOf([shade(lab, 0.55, between(0, 1)), skin], [isBlue ? 'Blue' : 'Pink']);
}

const lessons = Array.from({ length: 60 }, garment);
const naming = fitNaming(lessons, 60);

/** The largest difference between a slope and what small steps to either side say, over the largest slope. */
function slopeError(slope: Slope, at: Float64Array): number {
  const gradient = new Float64Array(at.length);
  slope(at, gradient);
  const value = (i: number, step: number): number => {
    const there = at.slice();
    there[i]! += step;
    return slope(there, new Float64Array(at.length));
  };
  const errors = gradient.map((own, i) =>
    Math.abs(own - (value(i, 1e-5) - value(i, -1e-5)) / 2e-5),
  );
  return Math.max(...errors) / Math.max(...gradient.map(Math.abs));
}

const anywhere = (length: number): Float64Array =>
  Float64Array.from({ length }, () => between(-0.5, 0.5));

test('the slopes are those of the losses', () => {
  const few = lessons.slice(0, 5);
  const { length } = namingLayout(few[0]!);
  expect(slopeError((at, g) => namingLoss(few, at, g), anywhere(length))).toBeLessThan(1e-6);
  const layout = listingLayout(few[0]!);
  const named = few.map((lesson) => namedBy(lesson, naming));
  const loss: Slope = (at, g) => listingLoss(named, layout, at, g);
  expect(slopeError(loss, anywhere(layout.length))).toBeLessThan(1e-6);
});

test('words alone teach what is garment and what is skin, and what both are called', () => {
  const model = modelOf(lessons[0]!, naming, fitListing(lessons, naming, 40));
  for (const { shades, wanted } of lessons) {
    const { lead, listed } = judge(shades, model);
    const right = wanted.indexOf(1);
    expect(lead.indexOf(Math.max(...lead))).toBe(right);
    expect(listed[right]).toBeGreaterThan(0.5);
    expect(lead[families.indexOf('Brown')]).toBeLessThan(0.2);
  }
});

test('same lessons, same numbers', () => {
  expect(fitNaming(lessons, 10)).toEqual(fitNaming(lessons, 10));
});
