import { useCallback } from 'react';
import type { DroppedFile } from '../../../store/actions.ts';
import { InUse } from '../InUse.tsx';
import { useDroppedFiles } from '../useDroppedFiles.ts';
import { BringModel } from './BringModel.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { isOfModel } from './modelFiles.ts';
import { bringModel, tryPhotos, useModelTable } from './modelTable.ts';
import styles from './OwnModel.module.css';
import { TryModel } from './TryModel.tsx';
import { useModelDesk } from './useModelDesk.ts';

/** A classifier that the person brings, from files or an address: opened, tried, and put to use. */
export function OwnModel() {
  const desk = useModelDesk();
  const model = useModelTable((state) => state.model);
  const take = useCallback(
    (files: readonly DroppedFile[]) => {
      const own = files.filter(isOfModel);
      if (own.length > 0) void bringModel(nameOf(own), desk.read(own), desk);
      const photos = files.filter((file) => !isOfModel(file));
      if (photos.length > 0) void tryPhotos(photos, desk);
    },
    [desk],
  );
  const over = useDroppedFiles(take);
  return (
    <div className={styles['page']} data-over={over !== null}>
      <section className={styles['part']} aria-labelledby="model">
        <h2 id="model">Your model</h2>
        <BringModel onFiles={take} />
        {model ? (
          <ModelFacts model={model} />
        ) : (
          <div className={styles['use']}>
            <InUse />
          </div>
        )}
      </section>
      <TryModel />
    </div>
  );
}

/** What a model is called: its own file's name where that says something, else that of its folder or archive. */
function nameOf(files: readonly DroppedFile[]): string {
  const main = files.find(({ name }) => /\.(zip|onnx)$/i.test(name)) ?? files[0]!;
  const parts = main.name.split('/');
  const own = parts.at(-1)!.replace(/\.[^.]+$/, '');
  return (own === 'model' && parts.at(-2)) || own;
}
