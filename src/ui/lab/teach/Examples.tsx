import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../shared/Button.tsx';
import type { DragOver } from '../useDroppedFiles.ts';
import { ClassCard } from './ClassCard.tsx';
import styles from './Teach.module.css';
import { addClass, classNames, photosOf, useTeaching } from './teaching.ts';
import { useClassRemoval } from './useClassRemoval.tsx';

/** The classes with their photos. */
export function Examples({ over }: { over: DragOver }) {
  const classes = useTeaching((state) => state.classes);
  const photos = useTeaching((state) => state.photos);
  const addButton = useRef<HTMLButtonElement>(null);
  const { askToRemove, question } = useClassRemoval(addButton);
  const names = classNames({ classes });
  return (
    <section className={styles['part']} aria-labelledby="examples">
      <h2 id="examples">Examples</h2>
      {classes.map((entry) => (
        <ClassCard
          key={entry.id}
          entry={entry}
          called={names.get(entry.id)!}
          photos={photosOf(photos, entry.id)}
          isOver={over?.place === `class ${entry.id}`}
          onRemove={classes.length > 2 ? () => askToRemove(entry.id) : null}
        />
      ))}
      <Button ref={addButton} icon={Plus} onClick={() => addClass()}>
        Add a class
      </Button>
      {question}
    </section>
  );
}
