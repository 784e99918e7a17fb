import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Examined } from '../../core/photo/examined.ts';
import type { Rectangle } from '../../core/raster.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { NoPicture } from './NoPicture.tsx';
import styles from './PhotoSide.module.css';
import { PhotoView } from './PhotoView.tsx';
import { PointedSwatch } from './PointedSwatch.tsx';
import { RectangleEditor } from './RectangleEditor.tsx';
import { RectangleLayer } from './RectangleLayer.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { Light } from './useLight.ts';
import { viewing } from './viewing.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
  readonly swatches: readonly NamedSwatch[];
  readonly light: Light;
}

/** The photo on its surround with its views, and the rectangle, which can be drawn anew. */
export function PhotoSide({ photo, examined, swatches, light }: Props) {
  const { dispatch } = useApp();
  const looking = useStore(viewing);
  const [draft, setDraft] = useState<Rectangle | null>(null);
  const stopDrawing = () => setDraft(null);
  useShortcuts({ Escape: stopDrawing });
  const tools = useToolsFocus(draft !== null);
  const size = examined?.raster ?? photo.picture?.working ?? null;
  if (size === null && photo.stage === 'failed') return <NoPicture />;

  const found = examined?.segmentation.rectangle ?? photo.finding?.cut.rectangle ?? null;
  const rectangle = draft ?? (looking.rectangle ? found : null);
  const cutWithin = (within: Rectangle | null) => {
    const inputs = { ...photo.inputs, rectangle: within };
    const words = within ? 'Draw the rectangle' : 'Find the garment';
    dispatch({ type: 'inputsChanged', id: photo.id, inputs, words });
    setDraft(null);
  };
  return (
    <section className={styles['photo']} aria-label="Photo">
      <div className={styles['surround']}>
        <PhotoView
          photo={photo}
          examined={examined}
          view={draft ? 'original' : looking.view}
          veil={looking.veil}
          lit={draft ? null : light.inPhoto}
          onHover={(swatch) => light.point(swatch, 'photo')}
        >
          {rectangle && size && (
            <RectangleLayer
              rectangle={rectangle}
              size={size}
              onDraw={draft ? setDraft : undefined}
            />
          )}
        </PhotoView>
        <PointedSwatch swatch={swatches[light.lit ?? -1]} />
      </div>
      <div className={styles['tools']} ref={tools}>
        {draft && size ? (
          <RectangleEditor
            rectangle={draft}
            size={size}
            onChange={setDraft}
            onCut={() => cutWithin(draft)}
            onFind={() => cutWithin(null)}
            onCancel={stopDrawing}
          />
        ) : (
          <Toolbar {...looking} canDraw={found !== null} onDraw={() => setDraft(found)} />
        )}
      </div>
    </section>
  );
}

/** Whoever begins or ends drawing by keyboard goes on where it goes on: at the first edge, or the button that began it. */
function useToolsFocus(isDrawing: boolean) {
  const tools = useRef<HTMLDivElement>(null);
  const wasDrawing = useRef(isDrawing);
  useEffect(() => {
    if (wasDrawing.current === isDrawing) return;
    wasDrawing.current = isDrawing;
    tools.current?.querySelector<HTMLElement>(isDrawing ? 'input' : '[data-draw]')?.focus();
  }, [isDrawing]);
  return tools;
}
