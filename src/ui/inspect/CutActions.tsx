import { Download, RotateCcw, Route } from 'lucide-react';
import type { Examined } from '../../core/photo/examined.ts';
import { automatic } from '../../core/segment/segmentation.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { say } from '../shared/say.ts';
import styles from './CutActions.module.css';
import { LinkButton } from './controls/LinkButton.tsx';
import { cutOutPng } from './picture/cutOutPng.ts';
import { handWords } from './words.ts';

/** What can be done with a cut: take all that was mended back, save it, see how it was found. */
export function CutActions({ photo, examined }: { photo: Photo; examined: Examined | null }) {
  const { dispatch } = useApp();
  const { id, name, inputs } = photo;
  const asItWas = () =>
    dispatch({ type: 'inputsChanged', id, inputs: automatic, words: 'As it was' });
  const save = async () => {
    if (!examined) return;
    const file = `${name.replace(/\.[^.]+$/, '')}.cut-out.png`;
    download(file, await cutOutPng(examined));
    say(`${file} saved.`);
  };
  return (
    <div className={styles['actions']}>
      {handWords(inputs) !== '' && (
        <Button icon={RotateCcw} onClick={asItWas}>
          As it was
        </Button>
      )}
      <Button icon={Download} disabled={examined === null} onClick={() => void save()}>
        Save cut-out
      </Button>
      <LinkButton href={`/photo/${id}/how`} icon={Route}>
        How was this found?
      </LinkButton>
    </div>
  );
}
