import { X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { judge } from '../../../core/learn/head.ts';
import { ChanceBars } from '../../shared/ChanceBars.tsx';
import { classes } from '../../shared/classes.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { AddPhotos } from '../AddPhotos.tsx';
import type { DragOver } from '../useDroppedFiles.ts';
import { LabThumbnail } from './LabThumbnail.tsx';
import { addPhotos } from './lookAt.ts';
import part from './Teach.module.css';
import styles from './Try.module.css';
import { headNow, type LabPhoto, photosOf, removePhotos, useTeaching } from './teaching.ts';
import { useTeachDesk } from './useTeachDesk.ts';

/** Photos of no class, and what the head says of each. */
export function Try({ over }: { over: DragOver }) {
  const teach = useTeachDesk();
  const photos = useTeaching((state) => state.photos);
  const training = useTeaching((state) => state.training);
  const names = useTeaching((state) => state.classes);
  const head = useMemo(() => headNow({ training, classes: names }), [training, names]);
  const take = useCallback(
    (files: readonly Pick<LabPhoto, 'name' | 'source'>[]) => addPhotos(files, null, teach),
    [teach],
  );
  const tried = photosOf(photos, null);
  const isOver = over !== null && !over.place?.startsWith('class');
  return (
    <section
      className={classes(part['part'], isOver && part['over'])}
      aria-labelledby="try"
      data-drop="try"
    >
      <h2 id="try">Try it</h2>
      <p>
        {head
          ? 'Drop photos that it has not seen.'
          : 'Train first. Then drop photos here, or anywhere beside the classes.'}
      </p>
      <div className={styles['ways']}>
        <AddPhotos of="a try" onFiles={take} />
      </div>
      <ul className={styles['tried']}>
        {[...tried].reverse().map((photo) => (
          <li key={photo.id}>
            <span className={styles['picture']}>
              <LabThumbnail photo={photo} />
            </span>
            {photo.failure && <p>{photo.failure.message}</p>}
            {photo.seen && head && (
              <ChanceBars
                label={`Chances of ${photo.name}`}
                classes={head.labels}
                chances={judge(head, photo.seen.features)}
              />
            )}
            {photo.seen && !head && <p>{photo.name}</p>}
            <IconButton
              icon={X}
              label={`Take ${photo.name} away`}
              onClick={() => removePhotos([photo.id])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
