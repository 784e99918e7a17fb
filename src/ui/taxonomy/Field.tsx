import { useId, useState } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'decimal';
  /** Said where a text was not taken: "0 to 100". */
  readonly range?: string;
  /** Called when the person is done: with Enter, or by leaving. Answers whether it was taken. */
  readonly onCommit: (value: string) => boolean;
}

/** What is typed over a value, until that is another one. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly isRefused: boolean;
}

/** A line of text that is taken when it is done, kept where it is not taken, and as before after Escape. */
export function Field({ label, value, placeholder, inputMode = 'text', range, onCommit }: Props) {
  const [latest, setDraft] = useState<Draft | null>(null);
  const rangeId = useId();
  const draft = latest?.over === value ? latest : null;
  const isRefused = draft?.isRefused ?? false;
  const commit = () => {
    if (!draft || isRefused) return;
    const isTaken = draft.text === value || onCommit(draft.text);
    setDraft(isTaken ? null : { ...draft, isRefused: true });
  };
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        aria-label={label}
        value={draft?.text ?? value}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isRefused}
        aria-describedby={isRefused && range ? rangeId : undefined}
        onChange={({ target }) => setDraft({ text: target.value, over: value, isRefused: false })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      {isRefused && range && (
        <small id={rangeId} className={styles['range']}>
          {range}
        </small>
      )}
    </label>
  );
}
