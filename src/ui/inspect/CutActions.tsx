import { Download, LayoutGrid, RotateCcw, Route } from 'lucide-react';
import type { Examined } from '../../core/photo/examined.ts';
import { automatic } from '../../core/segment/segmentation.ts';
import type { Photo } from '../../store/photo.ts';
import { Button } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { say } from '../shared/say.ts';
import styles from './CutActions.module.css';
import { LinkButton } from './controls/LinkButton.tsx';
import { cutOutPng } from './picture/cutOutPng.ts';
import type { Inputs } from './useInputs.ts';
import { handWords } from './words.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
  readonly inputs: Inputs;
}

/** What can be done with a cut: take all that was mended back, save it, see how it was found. */
export function CutActions({ photo, examined, inputs }: Props) {
  const { id, name } = photo;
  const save = async () => {
    if (!examined) return;
    const file = `${name.replace(/\.[^.]+$/, '')}.cut-out.png`;
    download(file, await cutOutPng(examined));
    say(`${file} saved.`);
  };
  return (
    <div className={styles['actions']}>
      {handWords(inputs.said) !== '' && (
        <Button icon={RotateCcw} onClick={() => inputs.say(automatic, 'As it was')}>
          As it was
        </Button>
      )}
      <Button icon={Download} disabled={examined === null} onClick={() => void save()}>
        Save cut-out
      </Button>
      <LinkButton href={`/photo/${id}/how`} icon={Route}>
        How was this found?
      </LinkButton>
      <LinkButton href={`/photo/${id}/methods`} icon={LayoutGrid}>
        Other ways to cut
      </LinkButton>
    </div>
  );
}
