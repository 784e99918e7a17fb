import { expect, it } from 'vitest';
import { isSingleKey, type KeyPress, pressName } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it.each([
  [press('a'), 'a'],
  [press('A'), 'a'],
  [press('?', { shiftKey: true }), '?'],
  [press('z', { ctrlKey: true }), 'mod+z'],
  [press('Z', { metaKey: true, shiftKey: true }), 'mod+shift+z'],
  [press('Delete'), 'Delete'],
  [press('ArrowLeft', { altKey: true, shiftKey: true }), 'alt+shift+ArrowLeft'],
])('names a press', (given, name) => expect(pressName(given)).toBe(name));

it('knows presses of one key without a modifier', () => {
  expect(isSingleKey('a')).toBe(true);
  expect(isSingleKey('shift+z')).toBe(true);
  expect(isSingleKey('mod+z')).toBe(false);
  expect(isSingleKey('mod+shift+z')).toBe(false);
  expect(isSingleKey('shift+ArrowLeft')).toBe(false);
  expect(isSingleKey('Delete')).toBe(false);
});
