import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPhotographed } from '../src/core/light/choice.ts';
import { ownPalette } from '../src/core/palette/choice.ts';
import { paintPerson, parsedPerson } from '../src/core/segment/parser/paintedPerson.fixture.ts';
import { type TagJob, type TagTools, tagFile } from './tagFile.ts';
import { makeTools, readToolParts } from './tools.ts';

const size = { width: 320, height: 480 };
let folder: string;
let file: string;
let tools: TagTools;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dyelot-garments-'));
  file = join(folder, 'somebody.png');
  const { data } = paintPerson(size);
  await sharp(data, { raw: { ...size, channels: 4 } }).toFile(file);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const parser = { parse: async () => parsedPerson(225), release: async () => undefined };
  tools = { ...(await makeTools(parts.value)), parser };
});

afterAll(() => rmSync(folder, { recursive: true }));

async function recordOf(asked: Partial<TagJob>) {
  const job: TagJob = {
    file,
    maskPath: null,
    cutoutPath: null,
    method: 'parser+grabcut',
    garment: null,
    keep: [],
    withGarments: true,
    light: asPhotographed,
    palette: ownPalette,
    errors: 8,
    language: 'en',
    longestSide: 160,
    ...asked,
  };
  return JSON.parse(await tagFile(job, tools));
}

test('every garment has its kind, its box in the photo’s own pixels, its score and a tag of its own', async () => {
  const { garments } = await recordOf({});
  const told = garments.map(({ kind, tag }: { kind: string; tag: { primary: string } }) => [
    kind,
    tag.primary,
  ]);
  expect(told).toEqual([
    ['upper', 'Red'],
    ['lower', 'Blue'],
    ['shoes', 'Black'],
  ]);
  const [upper] = garments;
  expect(Math.abs(upper.box.y - 0.22 * size.height)).toBeLessThan(12);
  expect(Math.abs(upper.box.width - 0.4 * size.width)).toBeLessThan(16);
  expect(upper.score).toBeGreaterThan(0.5);
  expect(upper.palette[0].family).toBe('Red');
});

test('without the parser the line is GrabCut’s and says so; garments are told only where they are asked for', async () => {
  tools = { ...tools, parser: null };
  const line = await recordOf({ withGarments: false });
  expect(line.mask.reasons).toContain(
    'The garment parser could not be asked: GrabCut cut it alone.',
  );
  expect(line).not.toHaveProperty('garments');
});
