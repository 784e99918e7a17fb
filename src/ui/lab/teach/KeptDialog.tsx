import { FilePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Lesson } from '../../../io/lesson.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { count } from '../../shared/figures.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { say } from '../../shared/say.ts';
import styles from './KeptDialog.module.css';
import { openLesson } from './kept.ts';
import { beginAnew } from './teaching.ts';
import { useTeachDesk } from './useTeachDesk.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What was taught before and is kept in this browser. */
export function KeptDialog({ open, onClose }: Props) {
  const teach = useTeachDesk();
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!open) return;
    void teach.lessons().then((outcome) => {
      setLessons(outcome.ok ? outcome.value : []);
      setWords(outcome.ok ? '' : outcome.failure.message);
    });
  }, [open, teach]);
  const bring = async (lesson: Lesson) => {
    const net = await teach.netId();
    if (!net.ok) return say(net.failure.message);
    openLesson(lesson, net.value, teach);
    onClose();
  };
  const forget = async ({ id, name }: Lesson) => {
    const outcome = await teach.forget(id);
    if (!outcome.ok) return say(outcome.failure.message);
    setLessons(lessons.filter((other) => other.id !== id));
    say(`${name} is deleted from this browser.`);
  };
  return (
    <Dialog title="Kept in this browser" open={open} onClose={onClose}>
      {words && <p role="alert">{words}</p>}
      {!words && lessons.length === 0 && <p>Nothing yet. Save keeps what is on the table.</p>}
      <ul className={styles['lessons']}>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Button look="quiet" className={styles['lesson']} onClick={() => void bring(lesson)}>
              <span>
                {lesson.name}
                <small>{lessonWords(lesson)}</small>
              </span>
            </Button>
            <IconButton
              icon={Trash2}
              label={`Delete ${lesson.name}`}
              onClick={() => void forget(lesson)}
            />
          </li>
        ))}
      </ul>
      <Button
        icon={FilePlus}
        className={styles['new']}
        onClick={() => {
          beginAnew();
          onClose();
        }}
      >
        Begin a new one
      </Button>
    </Dialog>
  );
}

/** "2 classes, 14 photos, trained". */
function lessonWords({ classes, taught }: Lesson): string {
  const photos = classes.reduce((sum, entry) => sum + entry.photos.length, 0);
  const words = [count(classes.length, 'class', 'classes'), count(photos, 'photo')];
  return [...words, taught ? 'trained' : 'not trained'].join(', ');
}
