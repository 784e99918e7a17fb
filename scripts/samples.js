/**
 * @file Makes public/samples again: the pictures that the app offers to try it with, and their truth.
 * `npm run samples -- FOLDER SEED COUNT` paints others into another folder, as for `npm run bench -- paletteTruth FOLDER`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

const [folder = join(root, 'public', 'samples'), seed, count] = process.argv.slice(2);
await buildRoom('training');
const imported = (name) =>
  import(pathToFileURL(join(root, '.build', 'ts', 'training', 'samples', name)).href);
const { makeSamples } = await imported('make.js');
const { builtInSamples } = await imported('builtInSamples.js');
const { sampleSpecs } = await imported('sampleSpecs.js');
const specs = seed === undefined ? builtInSamples : sampleSpecs(Number(seed), Number(count ?? 120));
await makeSamples(folder, specs, console.error);
