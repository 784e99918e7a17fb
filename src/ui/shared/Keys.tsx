import styles from './Keys.module.css';

/** A shortcut as it is pressed: "Ctrl+Shift+Z". */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
