import { Download, LayoutGrid, Route } from 'lucide-react';
import { memo } from 'react';
import { lightRead } from '../../core/light/light.ts';
import type { Photo } from '../../store/photo.ts';
import { examinationShown } from '../../store/selectors.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { say } from '../shared/say.ts';
import styles from './CutActions.module.css';
import { cutOutPng } from './picture/cutOutPng.ts';

interface Props {
  readonly photo: Photo;
  /** Whether what is inside the photo is known, so that it can be saved. */
  readonly isKnown: boolean;
}

/** What can be done with a cut: save it, see how it was found and what others make of it. */
export const CutActions = memo(function CutActions({ photo, isKnown }: Props) {
  const { store } = useApp();
  const { id, name, source } = photo;
  const save = async () => {
    const shown = examinationShown(store.getState());
    if (shown?.id !== id || !shown.outcome.ok) return;
    const file = `${name.replace(/\.[^.]+$/, '')}.cut-out.png`;
    download(file, await cutOutPng(source, shown.outcome.value));
    const light = lightRead(shown.outcome.value.light);
    say(`${file} saved${light ? ', its light corrected' : ''}.`);
  };
  return (
    <div className={styles['actions']}>
      <Button icon={Download} disabled={!isKnown} onClick={() => void save()}>
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
});
