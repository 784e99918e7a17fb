import * as tf from '@tensorflow/tfjs-core';
import type { Net } from '../../src/core/learn/net.ts';
import { sizeOf } from '../../src/core/learn/netShapes.ts';
import type { HeldNet, NetBackend, NetOutputs } from './netBackend.ts';
import { heldWeights, runLayers } from './runLayers.ts';

/** More pictures at once take more memory and no less time. */
const MOST_AT_ONCE = 16;

/** The backend of tfjs that is set, as something that runs nets. `isLost` says whether its device is gone. */
export function tensorBackend(isLost: () => boolean): NetBackend {
  const held = new Set<HeldNet>();
  return {
    hold: (net) => {
      const one = holdNet(net, isLost, () => held.delete(one));
      held.add(one);
      return one;
    },
    close: () => {
      for (const net of held) net.release();
    },
  };
}

function holdNet(net: Net, isLost: () => boolean, onRelease: () => void): HeldNet {
  const weights = heldWeights(net);
  const size = sizeOf(net.input);

  const runSome = async (pictures: Float32Array): Promise<NetOutputs> => {
    const input = tf.tensor4d(pictures, [pictures.length / size, ...net.input] as [
      number,
      number,
      number,
      number,
    ]);
    const tensors = runLayers(net, weights, input);
    try {
      const read = await Promise.all(tensors.map((tensor) => tensor.data<'float32'>()));
      // What a lost graphics card answers is silence: zeros.
      if (isLost()) throw new Error('its device was lost');
      return outputsOf(net, read);
    } finally {
      tf.dispose([input, tensors]);
    }
  };

  return {
    run: async (pictures) => {
      const parts = [];
      for (let at = 0; at < pictures.length; at += MOST_AT_ONCE * size)
        parts.push(await runSome(pictures.subarray(at, at + MOST_AT_ONCE * size)));
      return joined(net, parts);
    },
    release: () => {
      for (const { kernel, bias } of weights.values()) tf.dispose([kernel, bias]);
      onRelease();
    },
  };
}

function outputsOf({ outputs }: Net, read: readonly Float32Array[]): NetOutputs {
  const entries = outputs.map((name, i) => [name, Float32Array.from(read[i]!)] as const);
  if (!entries.every(([, values]) => values.every(Number.isFinite)))
    throw new Error('what came out is no number');
  return Object.fromEntries(entries);
}

function joined({ outputs }: Net, parts: readonly NetOutputs[]): NetOutputs {
  if (parts.length === 1) return parts[0]!;
  const all = (name: string) => {
    const length = parts.reduce((sum, part) => sum + part[name]!.length, 0);
    const values = new Float32Array(length);
    let at = 0;
    for (const part of parts) {
      values.set(part[name]!, at);
      at += part[name]!.length;
    }
    return values;
  };
  return Object.fromEntries(outputs.map((name) => [name, all(name)]));
}
