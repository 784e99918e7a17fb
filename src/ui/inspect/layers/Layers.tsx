import { Toggle } from '@base-ui/react/toggle';
import { Eye, EyeOff } from 'lucide-react';
import { type Garment, type LayerMap, layers } from '../../../core/segment/layer.ts';
import { percent } from '../../shared/figures.ts';
import { Keys } from '../../shared/Keys.tsx';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import type { Inputs } from '../useInputs.ts';
import { GarmentChoice } from './GarmentChoice.tsx';
import styles from './Layers.module.css';
import { type KeyedPart, keyedParts, layerNames } from './layerNames.ts';

interface Props {
  readonly map: LayerMap;
  readonly inputs: Inputs;
}

/** What the figure is made of: which garment the photo is about, and each part switched on and off. */
export function Layers({ map, inputs }: Props) {
  const { said, say } = inputs;
  const parts = keyedParts(map.parts);
  const flip = ({ layer, isOn }: KeyedPart) =>
    say(
      { layers: { ...said.layers, [layer]: !isOn } },
      `${layerNames[layer]} ${isOn ? 'left out' : 'counted'}`,
    );
  useShortcuts(
    Object.fromEntries(parts.flatMap((part) => (part.key ? [[part.key, () => flip(part)]] : []))),
  );
  const choose = (garment: Garment | null) =>
    say(
      { garment, layers: {} },
      garment === null ? 'All garments' : `The garment: ${layerNames[garment]}`,
    );
  return (
    <section className={styles['layers']} aria-label="Parts of the figure">
      <GarmentChoice
        garments={garmentsOf(map, said.garment)}
        value={said.garment}
        onChoose={choose}
      />
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.layer}>
            <Part part={part} onFlip={() => flip(part)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One part with its share of the figure; pressed while it counts. */
function Part({ part, onFlip }: { part: KeyedPart; onFlip: () => void }) {
  const { layer, share, isOn, key } = part;
  const Icon = isOn ? Eye : EyeOff;
  return (
    <Toggle pressed={isOn} onPressedChange={onFlip} className={styles['part']}>
      <Icon size={16} aria-hidden />
      <span className={styles['name']}>{layerNames[layer]}</span>
      <span className={styles['share']}>{percent(share)}</span>
      {key && (
        <span className={styles['key']} aria-hidden>
          <Keys keys={key} />
        </span>
      )}
    </Toggle>
  );
}

/** The garments that can be chosen: those that are seen, and the one that was asked for. */
const garmentsOf = ({ parts }: LayerMap, chosen: Garment | null): readonly Garment[] =>
  layers
    .filter((layer) => layer !== 'skin' && layer !== 'hair')
    .filter((layer) => layer === chosen || parts.some((part) => part.layer === layer));
