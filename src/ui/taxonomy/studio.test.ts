import { beforeEach, expect, test } from 'vitest';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { beginAnew, edit, hold, letGo, namesNow, redo, select, studio, undo } from './studio.ts';

const inUse: readonly ColourName[] = [
  { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
  { name: 'red', family: 'Red', references: [[50, 60, 40]] },
];
const names = () => namesNow(studio.getState(), inUse);
const rename = (name: string, to: string) => edit(inUse, { type: 'renamed', name, to });
const move = (a: number) =>
  ({ type: 'referenceMoved', name: 'navy', place: 0, lab: [20, a, -15] }) as const;

beforeEach(beginAnew);

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
  for (const a of [3, 4, 5]) edit(inUse, move(a), 'navy 0');
  expect(studio.getState().past).toHaveLength(1);
  undo(inUse);
  expect(names()).toBe(inUse);
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
