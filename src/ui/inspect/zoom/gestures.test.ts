import { expect, test } from 'vitest';
import { type Gesture, type Hands, movesPicture } from './gestures.ts';

const still = { altKey: false, ctrlKey: false, metaKey: false };
const wheel: Gesture = { type: 'wheel', ...still };
const press: Gesture = { type: 'mousedown', button: 0, ...still };
const fingers = (length: number): Gesture => ({
  type: 'touchstart',
  touches: { length },
  ...still,
});

const looking: Hands = { hasTool: false, hasSize: false, isZoomed: false, isSpaceHeld: false };
const painting: Hands = { ...looking, hasTool: true, hasSize: true };
const lasso: Hands = { ...looking, hasTool: true };

test.each<[string, Gesture, Hands, boolean]>([
  ['the wheel zooms', wheel, looking, true],
  ['the wheel changes the size of a brush', wheel, painting, false],
  ['a pinch zooms whatever is in hand', { ...wheel, ctrlKey: true }, painting, true],
  ['Alt and wheel zoom as well', { ...wheel, altKey: true }, painting, true],
  ['the wheel zooms with a tool that has no size', wheel, lasso, true],
  ['a drag moves the picture', press, looking, true],
  ['a drag paints', press, painting, false],
  ['a drag with Space moves the picture', press, { ...painting, isSpaceHeld: true }, true],
  ['the middle button moves the picture', { ...press, button: 1 }, painting, true],
  ['the right button does not', { ...press, button: 2 }, looking, false],
  ['one finger paints', fingers(1), painting, false],
  ['two fingers zoom', fingers(2), painting, true],
  ['one finger scrolls the page', fingers(1), looking, false],
  ['one finger moves an enlarged picture', fingers(1), { ...looking, isZoomed: true }, true],
  ['a double press zooms', { ...press, type: 'dblclick' }, looking, true],
  ['a double press paints twice', { ...press, type: 'dblclick' }, painting, false],
])('%s', (_, gesture, hands, moves) => {
  expect(movesPicture(gesture, hands)).toBe(moves);
});
