import { ImageDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '../shared/say.ts';
import styles from './DropVeil.module.css';
import { filesOfDrop, hasFiles } from './droppedFiles.ts';
import { type Intake, useIntake } from './intakeContext.ts';

/** Takes files dropped anywhere on the page, and covers it while they are dragged over. */
export function DropVeil() {
  const isOver = useDrop(useIntake());
  if (!isOver) return null;
  return (
    <div className={styles['veil']}>
      <p className={styles['words']}>
        <ImageDown size={28} strokeWidth={1.5} aria-hidden />
        Drop to add
      </p>
    </div>
  );
}

/** Whether files are dragged over the page at this moment. */
function useDrop({ add }: Intake): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Only the way out of the window leads to nothing.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      void filesOfDrop(event.dataTransfer).then((files) =>
        files.length > 0 ? add(files) : say('There are no pictures in that folder.'),
      );
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listeners.abort();
  }, [add]);
  return isOver;
}
