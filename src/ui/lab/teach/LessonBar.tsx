import { Download, FolderOpen, Save } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { download } from '../../shared/download.ts';
import { say } from '../../shared/say.ts';
import { KeptDialog } from './KeptDialog.tsx';
import { keptLesson, lessonName } from './kept.ts';
import styles from './Teach.module.css';
import { headNow, setTitle, teaching, useTeaching } from './teaching.ts';
import { UseButton } from './UseButton.tsx';
import { useTeachDesk } from './useTeachDesk.ts';

/** What can be done with the lesson as a whole. */
export function LessonBar() {
  const teach = useTeachDesk();
  const state = useTeaching((now) => now);
  const [hasKept, setHasKept] = useState(false);
  const head = headNow(state);
  const called = lessonName(state);
  const save = async () => {
    const net = await teach.netId();
    if (!net.ok) return say(net.failure.message);
    const lesson = keptLesson(state, net.value, new Date().toISOString());
    const outcome = await teach.keep(lesson);
    if (!outcome.ok) return say(outcome.failure.message);
    teaching.setState({ title: lesson.name, keptAs: lesson.id, isEdited: false });
    say(`${lesson.name} is kept in this browser, with small pictures of its photos.`);
  };
  const saveFile = async () => {
    if (!head) return;
    const file = await teach.exportModel(called, head);
    if (!file.ok) return say(file.failure.message);
    download(file.value.name, file.value.blob);
    say(`${file.value.name} saved: a TensorFlow.js layers model with its labels.`);
  };
  return (
    <div className={styles['bar']}>
      <input
        aria-label="Name of the classifier"
        placeholder={lessonName({ ...state, title: '' })}
        value={state.title}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button
        icon={Save}
        disabled={!state.isEdited || state.photos.length === 0}
        onClick={() => void save()}
      >
        Save
      </Button>
      <Button icon={FolderOpen} onClick={() => setHasKept(true)}>
        Open
      </Button>
      <Button icon={Download} disabled={!head} onClick={() => void saveFile()}>
        Export
      </Button>
      <UseButton name={called} head={head} />
      <KeptDialog open={hasKept} onClose={() => setHasKept(false)} />
    </div>
  );
}
