import { useLayoutEffect, useRef, useState } from 'react';
import styles from './Chips.module.css';

/** A line of chips: as many as there is room for, then how many more there are. For the eye alone. */
export function Chips({ words }: { words: readonly string[] }) {
  const line = useRef<HTMLSpanElement>(null);
  const [more, setMore] = useState(0);
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setMore(wrappedIn(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <span className={styles['chips']} aria-hidden>
      <span ref={line} className={styles['line']}>
        {words.map((word) => (
          <span key={word} className={styles['chip']}>
            {word}
          </span>
        ))}
      </span>
      {more > 0 && <span className={styles['more']}>+{more}</span>}
    </span>
  );
}

/** How many chips did not fit on the first line: those below are not seen. */
function wrappedIn({ children }: HTMLElement): number {
  const [first, ...others] = [...children] as HTMLElement[];
  return others.filter((chip) => chip.offsetTop > first!.offsetTop).length;
}
