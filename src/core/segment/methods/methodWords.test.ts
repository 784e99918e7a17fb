import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methods } from '../method.ts';
import { methodWords } from './methodWords.ts';

test.each(methods)('%s is told in one sentence how it goes, in one when it fails', (method) => {
  const { name, how, fails } = methodWords[method];
  expect(how).toMatch(/^[A-Z][^.]*\.$/);
  expect(fails).toMatch(/^Fails where [^.]*\.$/);
  const line = readFileSync('docs/methods.md', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`| ${name} `));
  expect(line).toContain(method);
  expect(line).toContain(fails);
});
