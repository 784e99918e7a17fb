import { Download, LayoutGrid, Route } from 'lucide-react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { Button } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { say } from '../shared/say.ts';
import styles from './CutActions.module.css';
import { cutOutPng } from './picture/cutOutPng.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
}

/** What can be done with a cut: save it, see how it was found and what others make of it. */
export function CutActions({ photo, examined }: Props) {
  const { id, name, source } = photo;
  const save = async () => {
    if (!examined) return;
    const file = `${name.replace(/\.[^.]+$/, '')}.cut-out.png`;
    download(file, await cutOutPng(source, examined));
    say(`${file} saved.`);
  };
  return (
    <div className={styles['actions']}>
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
