import { expect, test } from 'vitest';
import { patternInTitle } from './merchantPatterns.ts';

test.each([
  ['Men Navy Striped Polo', 'striped'],
  ['Women Red CHECKED Shirt', 'checked'],
  ['Polka Dots Dress', 'dotted'],
  ['Grey Mélange Hoodie', 'melange'],
  ['Colour Block Jacket', 'colour-blocked'],
])('%s is %s', (title, pattern) => {
  expect(patternInTitle(title)).toBe(pattern);
});

test.each(['Blue Shirt', 'Striped and Printed Shirt', 'Checkpoint Bag', 'Stripeless Tee'])(
  '%s names no pattern, or several',
  (title) => {
    expect(patternInTitle(title)).toBeNull();
  },
);
