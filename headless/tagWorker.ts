/** A worker of the `tag` command: takes jobs, answers with lines. What it throws ends it; the pool knows what to do. */
import { parentPort, workerData } from 'node:worker_threads';
import { type TagJob, tagFile } from './tagFile.ts';
import { makeTools, type ToolParts } from './tools.ts';

const tools = makeTools(workerData as ToolParts);

parentPort?.on('message', async (job: TagJob) => {
  parentPort?.postMessage(await tagFile(job, await tools));
});
