import { beforeEach, expect, test } from 'vitest';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import {
  beginAnew,
  discard,
  edit,
  hold,
  letGo,
  namesNow,
  redo,
  select,
  studio,
  undo,
} from './studio.ts';

const inUse: readonly ColourName[] = [
  { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
  { name: 'red', family: 'Red', references: [[50, 60, 40]] },
];
const names = () => namesNow(studio.getState(), inUse);
const rename = (name: string, to: string) => edit(inUse, { type: 'renamed', name, to });
const move = (a: number) =>
  ({ type: 'referenceMoved', name: 'navy', place: 0, lab: [20, a, -15] }) as const;

beforeEach(() => {
  beginAnew();
  select(inUse, { name: 'navy', place: 0 });
});

test('undo and redo go through every step and back', () => {
  const states = [names()];
  rename('navy', 'ink');
  states.push(names());
  rename('red', 'rouge');
  states.push(names());
  undo(inUse);
  expect(names()).toBe(states[1]);
  undo(inUse);
  expect(names()).toBe(states[0]);
  undo(inUse);
  redo(inUse);
  redo(inUse);
  redo(inUse);
  expect(names()).toBe(states[2]);
});

test('a new step ends what could be redone', () => {
  rename('navy', 'ink');
  undo(inUse);
  rename('navy', 'sea');
  redo(inUse);
  expect(names()[0]?.name).toBe('sea');
});

test('what is dragged is seen, and is no step before it is let go', () => {
  hold(inUse, move(5));
  expect(names()[0]?.references[0]).toEqual([20, 5, -15]);
  letGo();
  expect(names()).toBe(inUse);
  expect(studio.getState().past).toEqual([]);
});

test('presses of a key that move one colour are one step', () => {
  for (const a of [3, 4, 5]) edit(inUse, move(a), 'keys');
  expect(studio.getState().past).toHaveLength(1);
  undo(inUse);
  expect(names()).toBe(inUse);
});

test('moves of two colours are two steps, and so are those by keys and by the picker', () => {
  const red = { type: 'referenceMoved', name: 'red', place: 0, lab: [40, 50, 30] } as const;
  edit(inUse, move(3), 'picker');
  edit(inUse, red, 'picker');
  edit(inUse, red, 'keys');
  expect(studio.getState().past).toHaveLength(3);
  undo(inUse);
  undo(inUse);
  expect(names()).toEqual([{ ...inUse[0], references: [[20, 3, -15]] }, inUse[1]]);
});

test('what is chosen follows edits, undo and redo', () => {
  const chosen = () => studio.getState().selected;
  edit(inUse, { type: 'referenceAdded', name: 'navy', lab: [25, 2, -15] });
  expect(chosen()).toEqual({ name: 'navy', place: 1 });
  rename('navy', 'Ink');
  expect(chosen()).toEqual({ name: 'ink', place: 1 });
  edit(inUse, { type: 'referenceRemoved', name: 'ink', place: 1 });
  expect(chosen()).toEqual({ name: 'ink', place: 0 });
  for (const place of [1, 1, 0]) {
    undo(inUse);
    expect(chosen()?.place).toBe(place);
  }
  expect(chosen()?.name).toBe('navy');
  redo(inUse);
  redo(inUse);
  expect(chosen()).toEqual({ name: 'ink', place: 1 });
  discard(inUse);
  expect(chosen()).toEqual({ name: 'navy', place: 0 });
  expect(names()).toBe(inUse);
});

test('a colour that is moved stays in sight', () => {
  studio.setState({ view: { lightness: 20, extent: 30 } });
  edit(inUse, { type: 'referenceMoved', name: 'navy', place: 0, lab: [31, 40, -15] }, 'keys');
  expect(studio.getState().view).toEqual({ lightness: 31, extent: 60 });
  undo(inUse);
  expect(studio.getState().view.lightness).toBe(20);
});

test('an edit that cannot be is told and changes nothing', () => {
  expect(rename('navy', 'red')).toMatchObject({ kind: 'bad-list' });
  expect(names()).toBe(inUse);
  expect(studio.getState().past).toEqual([]);
});

test('a colour that is chosen is in sight', () => {
  studio.setState({ view: { lightness: 80, extent: 30 } });
  select(inUse, { name: 'navy', place: 0 });
  expect(studio.getState().view).toEqual({ lightness: 20, extent: 30 });
  select(inUse, { name: 'red', place: 0 });
  expect(studio.getState().view).toEqual({ lightness: 50, extent: 110 });
});
