import styles from './Keys.module.css';

/** A Mac has Command where others have Ctrl. */
const isMac = /^(Mac|iP)/.test(navigator.platform);

/** A shortcut as it is pressed: "Ctrl+Shift+Z". */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keys.split('+').map((key) => (
        <kbd key={key}>{isMac && key === 'Ctrl' ? '⌘' : key}</kbd>
      ))}
    </span>
  );
}
