import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { bugOf } from '../src/core/failure.ts';
import { failureRecord } from '../src/core/tags/tagRecord.ts';
import { findImages } from './findImages.ts';
import { maskPaths } from './maskPaths.ts';
import { parseOptions, type TagOptions, usage } from './options.ts';
import { runInOrder } from './pool.ts';
import type { TagJob } from './tagFile.ts';
import { readToolParts } from './tools.ts';
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
  if (parsed.kind === 'mistake') {
    streams.err.write(`${parsed.message}\n\n${usage}`);
    return 2;
  }
  return tagAll(root, parsed.options, streams);
}

async function tagAll(root: string, options: TagOptions, { out, err }: Streams): Promise<number> {
  const parts = readToolParts(root);
  if (!parts.ok) {
    err.write(`${parts.failure.message}\n`);
    return 1;
  }
  const script = new URL('./tagWorker.js', import.meta.url);
  await runInOrder<TagJob, string>(jobsOf(options), {
    hands: options.jobs,
    start: () => workerHand(script, parts.value),
    giveUp: (job, thrown) => JSON.stringify(failureRecord(job.file, bugOf(thrown))),
    emit: (line) => writeLine(out, line),
  });
  return 0;
}

/** One job a photo; the folder of the masks is made here. */
function jobsOf({ paths, maskDir, longestSide }: TagOptions): TagJob[] {
  const files = findImages(paths, maskDir);
  if (maskDir !== null) mkdirSync(maskDir, { recursive: true });
  const masks = maskDir === null ? [] : maskPaths(files, maskDir);
  return files.map((file, i) => ({ file, maskPath: masks[i] ?? null, longestSide }));
}

/** Writes a line; pending while the reader is behind. */
async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain');
}
