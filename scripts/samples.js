/** @file Makes public/samples again: the pictures that the app offers to try it with, and their truth. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

await buildRoom('training');
const emitted = join(root, '.build', 'ts', 'training', 'samples', 'make.js');
const { makeSamples } = await import(pathToFileURL(emitted).href);
await makeSamples(join(root, 'public', 'samples'), console.error);
