import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FashionNet, fashionNets } from '../../src/core/learn/fashionNets.ts';
import { runPython } from '../nets/runPython.ts';
import { cardOf } from './card.ts';
import { confusionsFile } from './confusionsFile.ts';
import type { Taught } from './taught.ts';

/** What a broken off training goes on from. */
const KEPT = '.build/training/fashion';
const MODELS = 'public/models';
const CONFUSIONS = 'src/core/learn/fashionConfusions.ts';

/**
 * Teaches three nets Fashion-MNIST with PyTorch, from where an earlier run stopped; writes the nets with a card each, and what
 * they mix up. `names`: only these nets. Same pictures, same weights.
 */
export async function run([folder, ...names]: readonly string[]): Promise<void> {
  if (!folder)
    throw new Error('npm run train -- fashion FOLDER [NET ...], the folder of the packs');
  const script = join('training', 'fashion', 'train.py');
  runPython(script, [join(folder, 'fashion-mnist'), KEPT, MODELS, ...names]);
  const taught = fashionNets.flatMap(readTaught);
  for (const one of taught)
    writeFileSync(join(MODELS, `fashion-${one.name}`, 'card.md'), cardOf(one));
  writeFileSync(CONFUSIONS, confusionsFile(taught));
  for (const one of taught) console.log(cardOf(one));
}

/** What a net reached; nothing where it was not taught yet. */
function readTaught(net: FashionNet): Taught[] {
  const file = join(KEPT, `${net}.json`);
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : [];
}
