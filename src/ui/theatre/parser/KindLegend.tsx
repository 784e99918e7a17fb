import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { Layer } from '../../../core/segment/layer.ts';
import { layerNames } from '../../inspect/layers/layerNames.ts';
import { cssColour, percent } from '../../shared/figures.ts';
import styles from './KindLegend.module.css';
import { kindColours } from './kindColours.ts';
import type { KindSeen } from './paintKinds.ts';

interface Props {
  readonly kinds: readonly KindSeen[];
  /** The kind that is looked at alone; null: all of them. */
  readonly alone: Layer | null;
  readonly onAlone: (kind: Layer | null) => void;
}

/** What each colour stands for, how much of the photo it takes and how sure that is; any one can be looked at alone. */
export function KindLegend({ kinds, alone, onAlone }: Props) {
  return (
    <ToggleGroup
      aria-label="What the parser saw"
      className={styles['legend']}
      orientation="vertical"
      value={alone ? [alone] : []}
      onValueChange={([kind]) => onAlone(kind ?? null)}
    >
      {kinds.map(({ kind, share, chance }) => (
        <Toggle<Layer> key={kind} value={kind} className={styles['kind']}>
          <span
            className={styles['colour']}
            style={{ backgroundColor: cssColour(kindColours[kind]) }}
          />
          <span>{layerNames[kind]}</span>
          <span>{percent(share)}</span>
          <span className={styles['sure']}>{percent(chance)} sure</span>
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
