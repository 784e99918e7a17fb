import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import type { Raster } from '../../../core/raster.ts';
import { type Method, methods, wantsParser } from '../../../core/segment/method.ts';
import { methodWords } from '../../../core/segment/methods/methodWords.ts';
import { trialOf } from '../../../store/comparison.ts';
import type { Photo } from '../../../store/photo.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { PhotoHead } from '../../shared/PhotoHead.tsx';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import { Waiting } from '../../shared/Waiting.tsx';
import { SaidEdits } from '../SaidEdits.tsx';
import { useExamination } from '../useExamination.ts';
import styles from './Compare.module.css';
import { MethodCard } from './MethodCard.tsx';

/** All ways to cut side by side on one photo, to see what each makes of it and to choose. */
export function Compare({ id }: { id: string }) {
  const photo = useCatalogue(({ photos }) => photos[id]);
  const { examined, failure, isStale } = useExamination(id);
  const { dispatch } = useApp();
  useEffect(() => {
    dispatch({ type: 'comparing', id });
    return () => dispatch({ type: 'comparing', id: null });
  }, [dispatch, id]);
  if (!photo || !examined)
    return (
      <Waiting
        photo={photo}
        failure={failure}
        title="Other ways to cut"
        doing="Opening it again…"
      />
    );
  return (
    <main className={styles['compare']}>
      <AllMethods photo={photo} raster={examined.raster} />
      <SaidEdits examined={examined} tag={examined.tag} isBusy={isStale} />
    </main>
  );
}

function AllMethods({ photo, raster }: { photo: Photo; raster: Raster }) {
  const { dispatch } = useApp();
  const [, navigate] = useLocation();
  const { id, inputs } = photo;
  const trials = useCatalogue(
    useShallow((catalogue) => methods.map((method) => trialOf(catalogue, photo, method))),
  );
  const parser = useCatalogue((catalogue) => catalogue.parser);
  const choose = (method: Method) => {
    const words = `Cut by ${methodWords[method].name}`;
    dispatch({ type: 'inputsChanged', id, inputs: { ...inputs, method }, words });
  };
  const keys = methods.map((method, i) => [String(i + 1), () => choose(method)]);
  const back = () => navigate(`/photo/${id}`);
  useShortcuts({ ...Object.fromEntries(keys), m: back, Escape: back });
  const chosen = trials[methods.indexOf(inputs.method)] ?? null;
  const own = trials[methods.indexOf('grabcut')]?.outcome;
  return (
    <>
      <PhotoHead photo={photo} title="Other ways to cut" />
      <p className={styles['sentence']}>
        Five textbook ways beside our own, and two that ask a small network trained on photos of
        people. Choose another where it does better.
      </p>
      <ul className={styles['methods']}>
        {methods.map((method, i) => (
          <MethodCard
            key={method}
            method={method}
            place={i + 1}
            raster={raster}
            trial={trials[i] ?? null}
            chosen={chosen}
            own={own?.ok ? own.value : null}
            isChosen={method === inputs.method}
            parser={wantsParser(method) ? parser : null}
            onChoose={() => choose(method)}
          />
        ))}
      </ul>
    </>
  );
}
