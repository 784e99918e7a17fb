import { useState } from 'react';
import { useStore } from 'zustand';
import type { Rectangle } from '../../core/raster.ts';
import type { Photo } from '../../store/photo.ts';
import { tagShown } from '../../store/selectors.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { LinkButton } from './controls/LinkButton.tsx';
import styles from './Inspector.module.css';
import { InspectorBar } from './InspectorBar.tsx';
import { Panel } from './Panel.tsx';
import { PhotoView } from './PhotoView.tsx';
import { PointedSwatch } from './PointedSwatch.tsx';
import { RectangleEditor } from './RectangleEditor.tsx';
import { RectangleLayer } from './RectangleLayer.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useExamination } from './useExamination.ts';
import { useInspectorKeys } from './useInspectorKeys.ts';
import { useLight } from './useLight.ts';
import { viewing } from './viewing.ts';

/** One photo with all that was found in it. */
export function Inspector({ id }: { id: string }) {
  const photo = useCatalogue(({ photos }) => photos[id]);
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
  const { id } = photo;
  const { dispatch } = useApp();
  const taxonomy = useCatalogue((catalogue) => catalogue.taxonomy);
  const { examined, failure, isStale } = useExamination(id);
  const looking = useStore(viewing);
  const light = useLight();
  const [draft, setDraft] = useState<Rectangle | null>(null);
  const tag = tagShown(photo, taxonomy);
  const size = examined?.raster ?? photo.picture?.working ?? null;
  const found = examined?.segmentation.rectangle ?? photo.finding?.cut.rectangle ?? null;
  const rectangle = draft ?? (looking.rectangle ? found : null);
  useInspectorKeys(photo, () => setDraft(null));

  const cutWithin = (within: Rectangle | null) => {
    dispatch({ type: 'rectangleDrawn', id, rectangle: within });
    setDraft(null);
  };
  return (
    <main className={styles['inspector']}>
      <section className={styles['photo']} aria-label="Photo">
        <div className={styles['surround']}>
          <PhotoView
            photo={photo}
            examined={examined}
            view={draft ? 'original' : looking.view}
            veil={looking.veil}
            lit={draft ? null : light.lit}
            onHover={light.point}
          >
            {rectangle && size && (
              <RectangleLayer
                rectangle={rectangle}
                size={size}
                onDraw={draft ? setDraft : undefined}
              />
            )}
          </PhotoView>
          <PointedSwatch swatch={tag?.swatches[light.lit ?? -1]} />
        </div>
        <div className={styles['tools']}>
          {draft && size ? (
            <RectangleEditor
              rectangle={draft}
              size={size}
              onChange={setDraft}
              onCut={() => cutWithin(draft)}
              onFind={() => cutWithin(null)}
              onCancel={() => setDraft(null)}
            />
          ) : (
            <Toolbar {...looking} canDraw={found !== null} onDraw={() => setDraft(found)} />
          )}
        </div>
      </section>
      <Panel
        photo={photo}
        tag={tag}
        taxonomy={taxonomy}
        examined={examined}
        failure={failure}
        isBusy={isStale || (photo.stage !== 'tagged' && photo.stage !== 'failed')}
        light={light}
      />
      <InspectorBar photo={photo} tag={tag} />
    </main>
  );
}
