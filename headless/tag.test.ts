import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../src/core/tags/family.ts';
import { badInputs } from '../training/samples/badInputs.ts';
import { builtInSamples } from '../training/samples/builtInSamples.ts';
import { paintSample } from '../training/samples/paintSample.ts';

const command = fileURLToPath(new URL('../scripts/tag.js', import.meta.url));
const size = { width: 150, height: 200 };
const samples = ['blue-shirt', 'olive-jacket', 'white-t-shirt'].map((name) => ({
  file: `${name}.png`,
  ...paintSample(builtInSamples.find((spec) => spec.name === name)!, size),
}));

/** A line as JSON gives it back. */
interface Line {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly mask: {
    readonly method: string;
    readonly coverage: number;
    readonly certainty: number;
    readonly reasons: readonly string[];
    readonly path?: string;
    readonly cutout?: string;
  };
  readonly palette: readonly {
    readonly rgb: readonly number[];
    readonly hex: string;
    readonly lab: readonly number[];
    readonly weight: number;
    readonly name: string;
    readonly family: string;
    readonly confidence: number;
  }[];
  readonly tag: {
    readonly primary: string;
    readonly colours: readonly string[];
    readonly confidence: number;
    readonly decision: string;
  };
  readonly category?: {
    readonly label: string;
    readonly confidence: number;
    readonly scores: Readonly<Record<string, number>>;
  };
  readonly error?: { readonly kind: string; readonly reason?: string; readonly message: string };
}

let folder: string;
let once: { readonly status: number | null; readonly stdout: string; readonly stderr: string };
let lines: Map<string, Line>;

const tag = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
const withoutPath = ({ path, ...mask }: Line['mask']) => mask;
const masks = () => join(folder, 'masks');
async function readMask(path: string) {
  const { width, height, channels } = await sharp(path).metadata();
  return {
    info: { width, height, channels },
    data: await sharp(path).extractChannel(0).raw().toBuffer(),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dyelot-tag-'));
  for (const { file, raster } of samples)
    await sharp(raster.data, { raw: { ...size, channels: 4 } }).toFile(join(folder, file));
  for (const { file, make } of badInputs) writeFileSync(join(folder, file), await make());
  // Builds what is missing, which it tells of on stderr.
  tag('--help');
  once = tag('--mask-dir', masks(), folder);
  const parsed = once.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  lines = new Map(parsed.map((line) => [basename(line.file), line]));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the tag command', () => {
  it('prints one line a picture, sorted, and says nothing else', () => {
    const files = [...samples, ...badInputs].map(({ file }) => file).sort();
    expect([...lines.keys()]).toEqual(files);
    expect(once.status).toBe(0);
    expect(once.stderr).toBe('');
  });

  it('keeps the contract in every line that is no error', () => {
    for (const line of lines.values()) if (!line.error) expectContract(line);
  });

  it.each(badInputs)('$what: a right size or a clear failure', ({ file, expected }) => {
    const line = lines.get(file)!;
    if ('opens' in expected) expect(line).toMatchObject(expected.opens);
    else {
      expect(line.error).toMatchObject({ kind: 'unreadable-image', reason: expected.fails });
      expect(Object.keys(line)).toEqual(['file', 'error']);
    }
  });

  it.each(samples)('finds the garment and its colour in $file', async ({ file, truth }) => {
    const line = lines.get(file)!;
    const { data, info } = await readMask(line.mask.path!);
    expect(info).toMatchObject({ ...size, channels: 1 });
    const both = truth.mask.data.filter((value, i) => value && data[i]).length;
    const either = truth.mask.data.filter((value, i) => value || data[i]).length;
    expect(both / either).toBeGreaterThan(0.9);
    expect(line.tag.primary).toBe(truth.primary);
  });

  it('says what garment each photo shows, unless that is not wanted', () => {
    for (const { error, category } of lines.values()) {
      if (error) continue;
      const { label, confidence, scores } = category!;
      expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 2);
      expect(scores[label]).toBe(Math.max(...Object.values(scores)));
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    const { stdout, stderr } = tag('--no-category', join(folder, 'blue-shirt.png'));
    const { category, ...rest } = lines.get('blue-shirt.png')!;
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ ...rest, mask: withoutPath(rest.mask) });
    expect(category).toBeDefined();
  });

  it('writes masks of the size of the upright picture', async () => {
    const { info } = await readMask(lines.get('turned.jpg')!.mask.path!);
    expect(info).toMatchObject({ width: 128, height: 96, channels: 1 });
  });

  it('writes the garment alone, clear of the ground, at the photo’s own size', async () => {
    const { file, truth } = samples[0]!;
    const cutouts = join(folder, 'cutouts');
    const { stdout } = tag('--size', '64', '--cutout-dir', cutouts, join(folder, file));
    const line = JSON.parse(stdout) as Line;
    expect(line.mask).not.toHaveProperty('path');
    const { data, info } = await sharp(line.mask.cutout!)
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Whatever comes of it: left there, it would be a photo more for the tests that follow.
    rmSync(cutouts, { recursive: true });
    expect(info).toMatchObject({ ...size, channels: 4 });
    const alpha = truth.mask.data.map((_, i) => data[4 * i + 3]!);
    const off = truth.mask.data.reduce((sum, value, i) => sum + Math.abs(value - alpha[i]!), 0);
    const garment = truth.mask.data.reduce((sum, value) => sum + value, 0);
    expect(off / garment).toBeLessThan(0.05);
  });

  it('prints the same bytes again, with however many jobs', async () => {
    const path = lines.get('blue-shirt.png')!.mask.path!;
    const mask = await readMask(path);
    for (const jobs of ['1', '5'])
      expect(tag('--jobs', jobs, '--mask-dir', masks(), folder).stdout).toBe(once.stdout);
    expect((await readMask(path)).data).toEqual(mask.data);
  }, 300_000);

  it('keeps the order of the arguments and gives a missing file its line', () => {
    const files = ['olive-jacket.png', 'no-such-file.jpg', 'blue-shirt.png'];
    const { status, stdout } = tag(...files.map((file) => join(folder, file)));
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(printed.map(({ file }) => basename(file))).toEqual(files);
    expect(printed[1]!.error).toMatchObject({ kind: 'unreadable-image' });
    expect(printed[0]!.mask).not.toHaveProperty('path');
    expect(status).toBe(0);
  });

  it('takes paths from the folder in which npm was called, and prints them as they were given', () => {
    const env = { ...process.env, npm_lifecycle_event: 'tag', INIT_CWD: folder };
    const args = [command, '--mask-dir', 'own', 'white-t-shirt.png'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    const line = JSON.parse(stdout) as Line;
    expect(line.file).toBe('white-t-shirt.png');
    expect(line.mask.path).toBe(join('own', 'white-t-shirt.png'));
    expect(existsSync(join(folder, line.mask.path!))).toBe(true);
    rmSync(join(folder, 'own'), { recursive: true });
  });

  it('explains itself', () => {
    const help = tag('--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    for (const option of ['--mask-dir', '--cutout-dir', '--size', '--jobs'])
      expect(help.stdout).toContain(option);
  });

  it('tells what was asked for, and that it was not found', () => {
    const photo = join(folder, 'blue-shirt.png');
    const line = JSON.parse(tag('--garment', 'bag', '--keep', 'skin', photo).stdout) as Line;
    expect(line.mask).toMatchObject({ garment: 'bag', layers: { skin: true } });
    expect(line.mask.reasons).toContainEqual(expect.stringContaining('No bag'));
  });

  it('names colours by one’s own list, and says their word in another language', () => {
    const photo = join(folder, 'olive-jacket.png');
    const [found] = (JSON.parse(tag(photo).stdout) as Line).palette;
    const shipped = JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8'));
    const names = shipped.names.map((entry: { name: string }) =>
      entry.name === found?.name
        ? { ...entry, name: 'our own', marketing: 'Grove', words: { fr: 'le nôtre' } }
        : entry,
    );
    const list = join(folder, 'own.json');
    writeFileSync(list, JSON.stringify({ id: 'own', version: 2, names }));
    const line = JSON.parse(tag('--taxonomy', list, '--language', 'fr', photo).stdout) as Line;
    expect(line.palette[0]).toMatchObject({
      name: 'our own',
      word: 'le nôtre',
      marketing: 'Grove',
      family: found?.family,
    });
  });

  it('finds colours by the recipe of the article, or by another threshold, and says so', () => {
    const photo = join(folder, 'blue-shirt.png');
    const read = (...args: string[]) => JSON.parse(tag(...args, photo).stdout);
    const article = read('--recipe', 'article');
    expectContract(article);
    expect(article.recipe).toEqual({ name: 'article', mergeBelow: 10 });
    expect(lines.get('blue-shirt.png')).not.toHaveProperty('recipe');
    const jumper = fileURLToPath(
      new URL('../public/samples/yellow-and-navy-jumper.jpg', import.meta.url),
    );
    const coloursBelow = (merge: string) =>
      JSON.parse(tag('--merge', merge, jumper).stdout).palette.length;
    expect(coloursBelow('10')).toBe(2);
    expect(coloursBelow('100')).toBe(1);
  });

  it('has a network name the colours, says so, and leaves the decision to a person', () => {
    const { status, stdout } = tag('--colours', 'network', join(folder, 'blue-shirt.png'));
    const line = JSON.parse(stdout);
    expect(status).toBe(0);
    expectContract(line);
    expect(line.tag).toMatchObject({ decision: 'review', namedBy: 'network' });
    expect(line.tag).not.toHaveProperty('errors');
    expect(lines.get('blue-shirt.png')?.tag).not.toHaveProperty('namedBy');
  });

  it('refuses one folder for masks and cut-outs, by whatever link', () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    // A junction needs no rights on Windows; elsewhere the word has no meaning.
    symlinkSync(own, join(folder, 'linked'), 'junction');
    const folders = ['--mask-dir', own, '--cutout-dir', join(folder, 'linked')];
    const { status, stderr } = tag(...folders, join(folder, 'blue-shirt.png'));
    expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('two folders')]);
    rmSync(join(folder, 'linked'));
    rmSync(own, { recursive: true });
  });

  it('refuses to write a mask over a photo, and writes nothing', () => {
    const photo = join(folder, 'blue-shirt.png');
    const before = readFileSync(photo);
    const { status, stdout, stderr } = tag('--mask-dir', folder, photo);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('blue-shirt.png');
    expect(readFileSync(photo)).toEqual(before);
  });

  it('says that a folder holds no picture, which is no mistake', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, stdout, stderr } = tag(empty);
    expect([status, stdout, stderr]).toEqual([0, '', 'No picture was found there.\n']);
    rmSync(empty, { recursive: true });
  });

  it('ends with status 2 and one line for bad options', () => {
    const { status, stdout, stderr } = tag('--colour', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('There is no option --colour. See --help.\n');
  });
});

function expectContract({ mask, palette, tag: { primary, colours, confidence, decision } }: Line) {
  const weights = palette.map(({ weight }) => weight);
  expect(mask.method).toBe('grabcut');
  expectShare(mask.coverage);
  expectShare(mask.certainty);
  expect(mask.reasons.length).toBeGreaterThan(0);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(0.001);
  for (const swatch of palette) {
    expect(swatch.hex).toBe(`#${Buffer.from(swatch.rgb).toString('hex')}`);
    expect(swatch.lab.every(Number.isFinite)).toBe(true);
    expect(swatch.name).not.toBe('');
    expect(families).toContain(swatch.family);
    expectShare(swatch.confidence);
  }
  expect(new Set(colours).size).toBe(colours.length);
  expect(colours).toContain(primary);
  for (const colour of colours) expect(families).toContain(colour);
  expectShare(confidence);
  expect(['accept', 'review']).toContain(decision);
}

function expectShare(value: number) {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
}
