import * as tf from '@tensorflow/tfjs-core';
import type { Net } from '../../src/core/learn/net.ts';
import { sizeOf } from '../../src/core/learn/netShapes.ts';
import type { HeldNet, NetBackend, NetOutputs } from './netBackend.ts';
import { heldWeights, runLayers } from './runLayers.ts';

/** More pictures at once take more memory and no less time. */
const MOST_AT_ONCE = 16;

/** How a device tells that it is gone. */
export interface Device {
  /** Settles then. */
  readonly lost: Promise<unknown>;
  /** Whether it is by now. */
  readonly isLost: () => boolean;
}

/** What is never gone. */
export const lasting: Device = { lost: new Promise(() => undefined), isLost: () => false };

/** The backend of tfjs that is set, as something that runs nets on a device. */
export function tensorBackend(device: Device): NetBackend {
  const gone = device.lost.then(() => {
    throw new Error('its device was lost');
  });
  // Who runs a net hears of it; where nobody does, it is no fault.
  gone.catch(() => undefined);
  const held = new Set<HeldNet>();
  return {
    hold: (net) => {
      const one = holdNet(net, gone, device.isLost, () => held.delete(one));
      held.add(one);
      return one;
    },
    close: () => {
      for (const net of held) net.release();
    },
  };
}

function holdNet(
  net: Net,
  gone: Promise<never>,
  isLost: () => boolean,
  onRelease: () => void,
): HeldNet {
  const weights = heldWeights(net);
  const size = sizeOf(net.input);
  const [height, width, channels] = net.input as [number, number, number];

  const runSome = async (pictures: Float32Array): Promise<NetOutputs> => {
    const input = tf.tensor4d(pictures, [pictures.length / size, height, width, channels]);
    const tensors = runLayers(net, weights, input);
    try {
      const reading = Promise.all(tensors.map((tensor) => tensor.data<'float32'>()));
      // A context of WebGL that was lost while it is read would be waited for without end.
      const read = await Promise.race([reading, gone]);
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
