import { X } from 'lucide-react';
import { hexOf, rgbOfHex } from '../../core/colour/hexOf.ts';
import { lab65Of, rgbOf } from '../../core/colour/lab65.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { referencesOf } from '../../core/taxonomy/slice.ts';
import { cssColour, figure } from '../shared/figures.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { Field } from './Field.tsx';
import { labWords } from './Handle.tsx';
import styles from './NameEditor.module.css';
import { type Nudge, select } from './studio.ts';
import type { EditedNames } from './useNames.ts';

interface Props {
  readonly entry: ColourName;
  /** The reference that is chosen. */
  readonly place: number;
  readonly names: EditedNames;
}

/** The colours that a name is known by; the chosen one in figures, which can be typed. */
export function ReferenceList({ entry, place, names }: Props) {
  const { name, references } = entry;
  const chosen = references[place];
  return (
    <div className={styles['references']}>
      <h3>Its colours</h3>
      <ul className={styles['cloths']}>
        {referencesOf([entry]).map(({ lab, place: at }) => (
          <li key={at}>
            <button
              type="button"
              className={styles['cloth']}
              style={{ backgroundColor: cssColour(rgbOf(lab)) }}
              aria-pressed={at === place}
              aria-label={`Colour ${at + 1}: ${labWords(lab)}`}
              title={labWords(lab)}
              onClick={() => select(names.names, { name, place: at })}
            />
          </li>
        ))}
      </ul>
      {chosen && (
        <Figures
          lab={chosen}
          onMove={(lab, by) => names.edit({ type: 'referenceMoved', name, place, lab }, by)}
          onRemove={() => names.edit({ type: 'referenceRemoved', name, place })}
        />
      )}
    </div>
  );
}

interface FiguresProps {
  readonly lab: Triple;
  readonly onMove: (lab: Triple, by?: Nudge) => boolean;
  readonly onRemove: () => void;
}

const channels = [
  { label: 'L', least: 0, most: 100 },
  { label: 'a', least: -128, most: 128 },
  { label: 'b', least: -128, most: 128 },
] as const;

function Figures({ lab, onMove, onRemove }: FiguresProps) {
  const change = (channel: number, text: string) => {
    const value = Number(text.trim().replace(',', '.').replace('−', '-'));
    const { least, most } = channels[channel]!;
    if (text.trim() === '' || !(value >= least && value <= most)) return false;
    const [l, a, b] = lab.map((old, i) => (i === channel ? value : old)) as [
      number,
      number,
      number,
    ];
    return onMove([l, a, b]);
  };
  return (
    <div className={styles['figures']}>
      <input
        type="color"
        className={styles['picker']}
        aria-label="Pick the colour"
        title="Pick the colour"
        value={hexOf(rgbOf(lab))}
        onChange={(event) => onMove(lab65Of(rgbOfHex(event.target.value)), 'picker')}
      />
      {channels.map(({ label, least, most }, i) => (
        <Field
          key={label}
          label={label}
          inputMode="decimal"
          value={figure(lab[i]!, 1)}
          range={`${least} to ${most}`}
          onCommit={(text) => change(i, text)}
        />
      ))}
      <IconButton icon={X} label="Remove this colour" onClick={onRemove} />
    </div>
  );
}
