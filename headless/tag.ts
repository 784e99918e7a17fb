import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { bugOf } from '../src/core/failure.ts';
import { wantsParser } from '../src/core/segment/method.ts';
import { parserUnavailable } from '../src/core/segment/parser/parserUnavailable.ts';
import { failureRecord } from '../src/core/tags/tagRecord.ts';
import { categoryUnavailable } from './category.ts';
import { findImages } from './findImages.ts';
import { parseOptions, type TagOptions, usage } from './options.ts';
import { identityOf, pictureOverPhoto, picturePaths } from './picturePaths.ts';
import { runInOrder } from './pool.ts';
import type { TagJob } from './tagFile.ts';
import { missingOf, readToolParts, type ToolParts } from './tools.ts';
import { workerHand } from './workerHand.ts';

/** Where the command writes: lines to `out`, everything meant for a person to `err`. */
export interface Streams {
  readonly out: Writable;
  readonly err: Writable;
}

/**
 * The `tag` command. `root` is the project's folder, `args` what follows `--`.
 * Returns the exit status: 0 done, 1 the command itself failed, 2 bad options.
 */
export async function tag(
  root: string,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  const parsed = parseOptions(args);
  if (parsed.kind === 'help') {
    streams.out.write(usage);
    return 0;
  }
  if (parsed.kind === 'mistake') return refuse(parsed.message, streams);
  const { maskDir, cutoutDir, jobs: hands, taxonomy, withCategory, colours } = parsed.options;
  const jobs = jobsOf(parsed.options);
  if (jobs.length === 0) streams.err.write('No picture was found there.\n');
  const lost = pictureOverPhoto(jobs);
  if (lost !== null)
    return refuse(`The photo ${lost} would be overwritten: choose another folder.`, streams);
  for (const folder of [maskDir, cutoutDir]) if (folder) mkdirSync(folder, { recursive: true });
  // By another path, or by a link, it may be one folder all the same.
  if (maskDir && cutoutDir && identityOf(maskDir) === identityOf(cutoutDir))
    return refuse('--mask-dir and --cutout-dir need two folders.', streams);
  const withParser = wantsParser(parsed.options.method);
  const parts = readToolParts(root, {
    names: taxonomy,
    category: withCategory,
    parser: withParser,
    colourNet: colours === 'network',
  });
  if (parts.ok && withCategory && !parts.value.category)
    streams.err.write(`${categoryUnavailable.message}\n`);
  if (parts.ok && withParser && !parts.value.parser)
    streams.err.write(`${parserUnavailable.message}\n`);
  if (parts.ok) return tagAll(parts.value, jobs, hands, streams);
  streams.err.write(`${parts.failure.message}\n`);
  return 1;
}

/** Says why the command makes no sense. */
function refuse(message: string, { err }: Streams): number {
  err.write(`${message} See --help.\n`);
  return 2;
}

async function tagAll(
  parts: ToolParts,
  jobs: readonly TagJob[],
  hands: number,
  { out, err }: Streams,
): Promise<number> {
  const missing = missingOf(parts);
  if (missing) err.write(`${missing.message}\n`);
  const script = new URL('./tagWorker.js', import.meta.url);
  await runInOrder<TagJob, string>(jobs, {
    hands,
    start: () => workerHand(script, parts),
    giveUp: (job, thrown) => JSON.stringify(failureRecord(job.file, bugOf(thrown))),
    emit: (line) => writeLine(out, line),
  });
  return 0;
}

/** One job a photo. */
function jobsOf({ paths, maskDir, cutoutDir, ...asked }: TagOptions): TagJob[] {
  const files = findImages(
    paths,
    [maskDir, cutoutDir].filter((folder) => folder !== null),
  );
  const masks = maskDir === null ? [] : picturePaths(files, maskDir);
  const cutouts = cutoutDir === null ? [] : picturePaths(files, cutoutDir);
  return files.map((file, i) => ({
    file,
    maskPath: masks[i] ?? null,
    cutoutPath: cutouts[i] ?? null,
    method: asked.method,
    garment: asked.garment,
    keep: asked.keep,
    withGarments: asked.withGarments,
    light: asked.light,
    errors: asked.errors,
    palette: asked.palette,
    language: asked.language,
    longestSide: asked.longestSide,
  }));
}

/** Writes a line; pending while the reader is behind. */
async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain');
}
