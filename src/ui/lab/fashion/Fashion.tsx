import { useState } from 'react';
import type { PhotoId } from '../../../store/photo.ts';
import { Segments } from '../../shared/Segments.tsx';
import { Draw } from './Draw.tsx';
import styles from './Fashion.module.css';
import { FromPhoto } from './FromPhoto.tsx';
import { firstDrawing } from './history.ts';
import { Mistakes } from './Mistakes.tsx';
import { Why } from './Why.tsx';

type Source = 'draw' | 'photo';

const sources: readonly { readonly value: Source; readonly label: string }[] = [
  { value: 'draw', label: 'Draw' },
  { value: 'photo', label: 'A photo' },
];

/** The set of ten kinds of clothes that everybody's first classifier is taught, and what three nets make of it. */
export function Fashion() {
  const [source, setSource] = useState<Source>('draw');
  const [drawn, setDrawn] = useState(firstDrawing);
  const [photo, setPhoto] = useState<PhotoId | null>(null);
  return (
    <div className={styles['page']}>
      <header className={styles['intro']}>
        <h2>Fashion-MNIST</h2>
        <p>
          Ten kinds of clothes in 28 × 28 grey pixels: the set that many a first classifier is
          taught. Three nets learned it here. Draw something for them, or show them a photo.
        </p>
        <Segments
          label="What they are shown"
          segments={sources}
          value={source}
          onChange={setSource}
        />
      </header>
      {source === 'draw' ? (
        <Draw drawn={drawn} onChange={setDrawn} />
      ) : (
        <FromPhoto id={photo} onChoose={setPhoto} />
      )}
      <Mistakes />
      <Why />
    </div>
  );
}
