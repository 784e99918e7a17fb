import type { Photo } from '../../store/photo.ts';
import { tagFound, tagOnView, tagShown } from '../../store/selectors.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { LinkButton } from '../shared/LinkButton.tsx';
import { useRules } from '../shared/useRules.ts';
import styles from './Inspector.module.css';
import { InspectorBar } from './InspectorBar.tsx';
import { Panel } from './Panel.tsx';
import { PhotoSide } from './PhotoSide.tsx';
import { SaidEdits } from './SaidEdits.tsx';
import { useToolsPutDown } from './tools/useToolKeys.ts';
import { useExamination } from './useExamination.ts';
import { useInspectorKeys } from './useInspectorKeys.ts';
import { useLight } from './useLight.ts';

/** One photo with all that was found in it. */
export function Inspector({ id }: { id: string }) {
  const photo = useCatalogue(({ photos }) => photos[id]);
  useToolsPutDown();
  return photo ? <OnePhoto key={id} photo={photo} /> : <NoPhoto />;
}

function NoPhoto() {
  return (
    <main className={styles['gone']}>
      <h1>This photo is no longer here</h1>
      <p>It was removed, or the page was loaded again.</p>
      <LinkButton href="/">Back to the photos</LinkButton>
    </main>
  );
}

function OnePhoto({ photo }: { photo: Photo }) {
  const rules = useRules();
  const { examined, failure, isStale } = useExamination(photo.id);
  const light = useLight();
  const asFound = examined?.tag ?? photo.finding?.tag ?? null;
  const found = asFound && tagFound(asFound, rules);
  const tag = examined ? tagOnView(photo, examined, rules) : tagShown(photo, rules);
  const isBusy = isStale || (photo.stage !== 'tagged' && photo.stage !== 'failed');
  useInspectorKeys(photo);
  return (
    <main className={styles['inspector']}>
      <div className={styles['photo']}>
        <PhotoSide photo={photo} examined={examined} swatches={tag?.swatches ?? []} light={light} />
      </div>
      <div className={styles['panel']}>
        <Panel
          photo={photo}
          tag={tag}
          found={found}
          taxonomy={rules.taxonomy}
          examined={examined}
          failure={failure}
          isBusy={isBusy}
          light={light}
        />
      </div>
      <SaidEdits examined={examined} tag={tag} isBusy={isBusy} />
      <div className={styles['bar']}>
        <InspectorBar photo={photo} primary={tag?.primary ?? null} />
      </div>
    </main>
  );
}
