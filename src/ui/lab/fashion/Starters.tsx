import type { Drawing } from '../../../core/learn/drawing.ts';
import styles from './Draw.module.css';
import { startersShown } from './history.ts';
import { SmallPicture } from './SmallPicture.tsx';

/** Garments to begin a drawing with. */
export function Starters({ onChoose }: { onChoose: (drawing: Drawing) => void }) {
  return (
    <ul className={styles['starters']} aria-label="Begin with">
      {startersShown.map(({ label, drawing }) => (
        <li key={label}>
          <button type="button" onClick={() => onChoose(drawing)}>
            <SmallPicture numbers={drawing} />
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
