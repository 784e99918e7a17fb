import { type Family, families } from '../../core/tags/family.ts';
import styles from './Field.module.css';

interface Props {
  /** What it is the family of. */
  readonly label: string;
  readonly value: Family;
  readonly onChange: (family: Family) => void;
  /** Read out, not shown: a list says it above. */
  readonly isLabelUnseen?: boolean;
}

/** One of the eleven families. */
export function FamilySelect({ label, value, onChange, isLabelUnseen = false }: Props) {
  return (
    <label className={styles['field']}>
      <span className={isLabelUnseen ? 'unseen' : undefined}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Family)}>
        {families.map((family) => (
          <option key={family}>{family}</option>
        ))}
      </select>
    </label>
  );
}
