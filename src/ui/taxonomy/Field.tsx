import { useState } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'decimal';
  /** Called when the person is done: with Enter, or by leaving. Answers whether it was taken. */
  readonly onCommit: (value: string) => boolean;
}

/** A line of text that is taken when it is done, and as before after Escape. */
export function Field({ label, value, placeholder, inputMode = 'text', onCommit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        value={typed ?? value}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
