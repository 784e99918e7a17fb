import { say } from '../../shared/say.ts';
import { useUnsavedQuestion } from '../../shared/useUnsavedQuestion.ts';
import { useDroppedFiles } from '../useDroppedFiles.ts';
import { classesOfFolders } from './classesOfFolders.ts';
import { Examples } from './Examples.tsx';
import { Learning } from './Learning.tsx';
import { LessonBar } from './LessonBar.tsx';
import { addPhotos } from './lookAt.ts';
import styles from './Teach.module.css';
import { Try } from './Try.tsx';
import { takeFolders } from './takeFolders.ts';
import { useTeaching } from './teaching.ts';
import { useTeachDesk } from './useTeachDesk.ts';

/** Classes of a person's own, taught by example: photos on the left, what is learned from them, and photos to try it on. */
export function Teach() {
  const teach = useTeachDesk();
  useUnsavedQuestion(
    'teaching',
    useTeaching(({ isEdited, photos }) => isEdited && photos.length > 0),
  );
  const over = useDroppedFiles((files, place) => {
    if (files.length === 0) return say('There are no pictures in that folder.');
    const id = Number(place?.match(/^class (\d+)$/)?.[1]);
    if (id) return addPhotos(files, id, teach);
    const folders = classesOfFolders(files);
    if (folders.size > 1) return takeFolders(folders, teach);
    addPhotos(files, null, teach);
  });
  return (
    <div className={styles['teach']}>
      <LessonBar />
      <Examples over={over} />
      <Learning />
      <Try over={over} />
    </div>
  );
}
