import { looksAPhoto, looksAt, seenIn } from '../../src/core/learn/looks.ts';
import type { Net } from '../../src/core/learn/net.ts';
import type { Pictures } from '../../src/core/learn/pictures.ts';
import { backendSources } from '../../workers/classify/backendSources.ts';
import { type NetRunner, netRunner } from '../../workers/classify/netRunner.ts';
import type { Labelled } from './packs.ts';
import { foldOf, type Look, type Seen } from './seen.ts';

const NAME = 'category';
const AT_ONCE = 16;

/** The net on what runs it in Node. */
export async function startRunner(net: Net): Promise<NetRunner> {
  const inNode = backendSources(null).filter(({ backend }) => backend === 'wasm');
  const runner = netRunner(inNode);
  const taken = await runner.take(NAME, net);
  if (!taken.ok) throw new Error(taken.failure.message);
  return runner;
}

/** What the net makes of photos, as the product asks it: the mean of all looks at them. */
export async function lookAtAll(
  photos: readonly Pick<Labelled, 'kind'>[],
  pictures: readonly Pictures[],
  labels: readonly string[],
  runner: NetRunner,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let from = 0; from < photos.length; from += AT_ONCE) {
    const some = pictures.slice(from, from + AT_ONCE);
    const outputs = await runner.run(NAME, looksAt(some));
    if (!outputs.ok) throw new Error(outputs.failure.message);
    const { logits, features } = outputs.value as { logits: Float32Array; features: Float32Array };
    for (const [i, one] of seenIn({ logits, features }, some.length).entries()) {
      const { kind } = photos[from + i]!;
      seen.push({
        logits: [...one.logits],
        features: [...one.features],
        looks: looksOf({ logits, features }, i, some.length),
        truth: labels.indexOf(kind),
        kind,
        fold: foldOf(from + i),
      });
    }
  }
  return seen;
}

/** What came out for each look at the `i`th of so many photos. */
function looksOf(
  { logits, features }: { readonly logits: Float32Array; readonly features: Float32Array },
  i: number,
  photos: number,
): Look[] {
  const rowOf = (rows: Float32Array, look: number) => {
    const length = rows.length / photos / looksAPhoto;
    const from = (i * looksAPhoto + look) * length;
    return [...rows.subarray(from, from + length)];
  };
  return Array.from({ length: looksAPhoto }, (_, look) => ({
    logits: rowOf(logits, look),
    features: rowOf(features, look),
  }));
}
