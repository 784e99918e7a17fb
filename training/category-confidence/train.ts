import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { type Net, readNet } from '../../src/core/learn/net.ts';
import { measureAttributes } from './attributeFigures.ts';
import { calibrate } from './calibrate.ts';
import { cardOf } from './card.ts';
import { heldOut } from './heldOut.ts';
import { lookAtAll, startRunner } from './look.ts';
import { labelledPhotos, type Part } from './packs.ts';
import { picturesOfPhotos, type Subject } from './pictures.ts';
import { reliabilityDiagram } from './reliability.ts';
import { GROUND, isKnown, type Seen } from './seen.ts';

const MODEL = join('public', 'models', 'category');
const KEPT = join('.build', 'training', 'category-confidence');

/**
 * `npm run train -- category-confidence FOLDER [MODEL]`: fits what is said of a photo by the category net that lies in MODEL (default:
 * `public/models/category`), to photos of the packs in FOLDER that it was not trained on. Writes `calibration.json`, a diagram and
 * the card with what it reaches beside it. Same net and photos, same numbers.
 * @throws Error where the folder, the net or a photo cannot be read.
 */
export async function run([folder, model = MODEL]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- category-confidence FOLDER, that of the packs');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { kernels } = await makeTools(parts.value);
  const net = readShipped(model);
  const look = await looker(folder, net, kernels);
  const validation = await look('validation');
  const others = (await look('extra')).filter((one) => !isKnown(one));
  const photos = [...validation, ...others, ...(await look('validation', 'ground')).map(asGround)];
  const calibration = calibrate(photos, net.labels);
  writeFileSync(join(model, 'calibration.json'), `${JSON.stringify(calibration)}\n`);
  const told = heldOut(photos, net.labels);
  const { size: bytes } = statSync(join(model, 'weights.bin'));
  const card = cardOf(told, measureAttributes(told), { labels: net.labels, bytes });
  writeFileSync(join(model, 'card.md'), card);
  writeFileSync(join(model, 'reliability.svg'), reliabilityDiagram(told));
  console.log(card);
}

function readShipped(folder: string): Net {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8'));
  const net = readNet(json, new Uint8Array(readFileSync(join(folder, 'weights.bin'))));
  if (!net.ok) throw new Error(net.failure.message);
  return net.value;
}

const asGround = (photo: Seen): Seen => ({ ...photo, kind: GROUND, truth: -1 });

type LookAt = (part: Part, subject?: Subject) => Promise<Seen[]>;

async function looker(folder: string, net: Net, kernels: Kernels): Promise<LookAt> {
  const runner = await startRunner(net);
  const side = net.input[0]!;
  return async (part, subject = 'garment') => {
    const photos = labelledPhotos(folder, part);
    const file = join(KEPT, `${part}-${subject}-${side}.bin`);
    const pictures = await picturesOfPhotos(photos, side, file, kernels, subject);
    return lookAtAll(photos, pictures, net.labels, runner);
  };
}
