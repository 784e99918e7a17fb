import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { type Net, readNet } from '../../src/core/learn/net.ts';
import type { NetRunner } from '../../workers/classify/netRunner.ts';
import { measureAttributes } from './attributeFigures.ts';
import { calibrate } from './calibrate.ts';
import { cardOf, type Lessons } from './card.ts';
import { heldOut } from './heldOut.ts';
import { lookAtAll, startRunner } from './look.ts';
import { labelledPhotos, type Part } from './packs.ts';
import { paintedKinds, paintings } from './paintings.ts';
import { picturesOfPaintings, picturesOfPhotos, type Subject } from './pictures.ts';
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
  const runner = await startRunner(net);
  const look = looker(folder, net, kernels, runner);
  const validation = await look('validation');
  const others = (await look('extra')).filter((one) => !isKnown(one));
  const grounds = (await look('validation', 'ground')).map(asGround);
  const photos = [
    ...validation,
    ...others,
    ...grounds,
    ...(await lookAtPaintings(net, kernels, runner)),
  ];
  const calibration = calibrate(photos, net.labels);
  const file = { golden: net.golden.get('logits'), ...calibration };
  writeFileSync(join(model, 'calibration.json'), `${JSON.stringify(file)}\n`);
  const told = heldOut(photos, net.labels);
  const { size: bytes } = statSync(join(model, 'weights.bin'));
  const card = cardOf(told, measureAttributes(told), {
    ...net,
    bytes,
    lessons: lessonsOf(folder, net),
  });
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

/** Each kind is held out as a whole: it is judged by what the others taught. */
async function lookAtPaintings(net: Net, kernels: Kernels, runner: NetRunner): Promise<Seen[]> {
  const pictures = picturesOfPaintings(paintings, net.input[0]!, kernels);
  const seen = await lookAtAll(paintings, pictures, net.labels, runner);
  return seen.map((one, n) => ({ ...one, fold: paintedKinds.indexOf(paintings[n]!.kind) }));
}

/** How many photos the net was taught by. */
function lessonsOf(folder: string, { labels }: Net): Lessons {
  const extra = labelledPhotos(folder, 'extra').filter(({ kind }) => labels.includes(kind));
  const street = readdirSync(join(folder, 'ccp')).filter((file) => file.endsWith('.jpg'));
  return {
    train: labelledPhotos(folder, 'train').length,
    extra: extra.length,
    street: street.length,
  };
}

type LookAt = (part: Part, subject?: Subject) => Promise<Seen[]>;

function looker(folder: string, net: Net, kernels: Kernels, runner: NetRunner): LookAt {
  const side = net.input[0]!;
  return async (part, subject = 'garment') => {
    const photos = labelledPhotos(folder, part);
    const file = join(KEPT, `${part}-${subject}-${side}.bin`);
    const pictures = await picturesOfPhotos(photos, side, file, kernels, subject);
    return lookAtAll(photos, pictures, net.labels, runner);
  };
}
