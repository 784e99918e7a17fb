import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { navyAndWhite as shipped } from '../src/core/tags/navyAndWhite.fixture.ts';
import { readOwnNames } from './ownNames.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyelot-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readText(text: string) {
  const file = join(folder, 'own.json');
  writeFileSync(file, text);
  return readOwnNames(file, shipped);
}

test('an exported list lies over what ships', () => {
  const names = shipped.names.map((entry) => ({ ...entry, name: `our ${entry.name}` }));
  const read = readText(JSON.stringify({ id: 'own', version: 4, names }));
  expect(read).toMatchObject({ ok: true, value: { id: 'own', version: 4, names, basis: shipped } });
});

test('a list that is missing, or is a folder, is told by its path and what to do', () => {
  for (const file of [join(folder, 'missing.json'), folder])
    expect(readOwnNames(file, shipped)).toMatchObject({
      failure: {
        kind: 'bad-list',
        reason: 'type',
        message: expect.stringMatching(/cannot be read.*Give --taxonomy/),
      },
    });
  const missing = readOwnNames(join(folder, 'missing.json'), shipped);
  expect(missing.ok ? '' : missing.failure.message).toContain(join(folder, 'missing.json'));
});

test.each([
  ['is no JSON', 'hello', 'It is not JSON'],
  ['breaks off', '{"id": "own", "names": [', 'not complete'],
  ['is empty', '', 'not complete'],
  ['is something else', '[1, 2]', 'has no id'],
  ['has half a name', '{"id": "own", "version": 1, "names": [{"name": "x"}]}', 'name 1'],
])('a list that %s is refused, and why', (_, text, why) => {
  expect(readText(text)).toMatchObject({
    failure: { kind: 'bad-list', reason: 'format', message: expect.stringContaining(why) },
  });
});
