import { memo } from 'react';
import {
  type Garment,
  isWorn,
  type Layer,
  type LayerMap,
  layers,
} from '../../../core/segment/layer.ts';
import type { TaggedGarment } from '../../../core/tags/describeGarments.ts';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import { PartTitle } from '../PartTitle.tsx';
import type { Inputs } from '../useInputs.ts';
import { GarmentChoice } from './GarmentChoice.tsx';
import styles from './Layers.module.css';
import { type KeyedPart, keyedParts, layerNames } from './layerNames.ts';
import { PartChip } from './PartChip.tsx';

interface Props {
  readonly map: LayerMap;
  /** Its garments that were tagged one by one. */
  readonly tagged: readonly TaggedGarment[];
  readonly inputs: Inputs;
  /** A part is pointed at, to be lit in the photo. */
  readonly onPoint: (part: Layer | null) => void;
}

/** What the figure is made of: which garment the photo is about, and each part switched on and off. Memoised: a stroke leaves the parts as they are. */
export const Layers = memo(function Layers({ map, tagged, inputs, onPoint }: Props) {
  const { said, say } = inputs;
  const parts = keyedParts(map.parts);
  const flip = ({ layer, isOn }: KeyedPart) =>
    say(
      { layers: { ...said.layers, [layer]: !isOn } },
      `${layerNames[layer]} ${isOn ? 'left out' : 'counted'}`,
    );
  useShortcuts(Object.fromEntries(parts.map((part) => [part.key, () => flip(part)])));
  const choose = (garment: Garment | null) =>
    say(
      { garment, layers: {} },
      garment === null ? 'All garments' : `Only the ${layerNames[garment].toLowerCase()}`,
    );
  const garments = garmentsOf(map, said.garment);
  return (
    <section className={styles['layers']} aria-label="Parts of the figure">
      {garments.length > 1 && (
        <GarmentChoice
          garments={garments}
          tagged={tagged}
          value={said.garment}
          onChoose={choose}
          onPoint={onPoint}
        />
      )}
      <PartTitle>What counts</PartTitle>
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.layer}>
            <PartChip
              part={part}
              onFlip={() => flip(part)}
              onPoint={(on) => onPoint(on ? part.layer : null)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}, showsTheSame);

function showsTheSame(before: Props, now: Props): boolean {
  return (
    before.inputs === now.inputs &&
    before.onPoint === now.onPoint &&
    before.tagged === now.tagged &&
    JSON.stringify(before.map.parts) === JSON.stringify(now.map.parts)
  );
}

/** The garments that can be chosen: those that are seen, and the one that was asked for. */
const garmentsOf = ({ parts }: LayerMap, chosen: Garment | null): readonly Garment[] =>
  layers
    .filter(isWorn)
    .filter((layer) => layer === chosen || parts.some((part) => part.layer === layer));
