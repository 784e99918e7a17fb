import { Images } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { fashionPicture } from '../../../core/learn/fashionPicture.ts';
import type { DroppedFile } from '../../../store/actions.ts';
import type { PhotoId } from '../../../store/photo.ts';
import { useExamination } from '../../inspect/useExamination.ts';
import { pickFiles } from '../../intake/pickFiles.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { Button } from '../../shared/Button.tsx';
import { say } from '../../shared/say.ts';
import { useDroppedFiles } from '../useDroppedFiles.ts';
import { Answers } from './Answers.tsx';
import styles from './FromPhoto.module.css';
import { mostInRow, PhotoRow } from './PhotoRow.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  /** The photo that is shown; null: none was chosen, and the row's first is shown. */
  readonly id: PhotoId | null;
  readonly onChoose: (id: PhotoId) => void;
}

/** A photo to be shown to the nets. What is dropped here joins the catalogue, which cuts it out. */
export function FromPhoto({ id, onChoose }: Props) {
  const { dispatch, store } = useApp();
  const chosen = useCatalogue(
    ({ photos, order }) => photos[id ?? ''] ?? photos[order.slice(-mostInRow)[0] ?? ''],
  );
  const take = (files: readonly DroppedFile[]) => {
    if (files.length === 0) return;
    dispatch({ type: 'dropped', files });
    onChoose(store.getState().order.at(-1)!);
  };
  useDroppedFiles((files) =>
    files.length > 0 ? take(files) : say('There are no pictures in that folder.'),
  );
  const choice = (
    <>
      <PhotoRow id={chosen?.id ?? null} onChoose={onChoose} />
      <Button icon={Images} onClick={() => void pickFiles('photos').then(take)}>
        Choose a photo of your own
      </Button>
    </>
  );
  if (chosen) return <OnePhoto key={chosen.id} id={chosen.id} choice={choice} />;
  return (
    <>
      <section className={styles['photo']} aria-label="Photo">
        {choice}
      </section>
      <Answers numbers={null} otherwise="Choose a photo." />
    </>
  );
}

/** A photo on its way to 28 x 28 numbers, and what the nets say of them. */
function OnePhoto({ id, choice }: { id: PhotoId; choice: ReactNode }) {
  const { examined, failure } = useExamination(id);
  const picture = useMemo(
    () => examined && fashionPicture(examined.raster, examined.segmentation.mask),
    [examined],
  );
  return (
    <>
      <section className={styles['photo']} aria-label="Photo">
        {choice}
        {!examined && <p role="status">{failure?.message ?? 'Cutting it out…'}</p>}
        {examined && picture && <Steps raster={examined.raster} picture={picture} />}
        {examined && !picture && <p>No garment was found in this photo.</p>}
      </section>
      <Answers numbers={picture?.numbers ?? null} otherwise="Nothing to look at yet." />
    </>
  );
}
