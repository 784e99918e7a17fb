import type { FashionPicture } from '../../../core/learn/fashionPicture.ts';
import type { Raster } from '../../../core/raster.ts';
import { RasterCanvas } from '../../inspect/picture/RasterCanvas.tsx';
import { Numbers } from './Numbers.tsx';
import styles from './Steps.module.css';

interface Props {
  readonly raster: Raster;
  readonly picture: FashionPicture;
}

/** How a photo becomes what the nets are given, step by step. */
export function Steps({ raster, picture }: Props) {
  const steps = [
    { title: 'Photo', what: 'as it came', raster },
    { title: 'Cut out', what: 'the garment alone, on white', raster: picture.cutOut },
    { title: 'Grey', what: 'its colours are gone', raster: picture.grey },
    { title: 'Inverted', what: 'bright on black, as in the set', raster: picture.inverted },
    { title: '28 × 28', what: 'scaled, and put in the middle', raster: picture.fitted },
  ];
  return (
    <>
      <ol className={styles['steps']} aria-label="From photo to numbers">
        {steps.map(({ title, what, raster: shown }, i) => (
          <li key={title}>
            <span className={styles['frame']}>
              <RasterCanvas raster={shown} label={`${title}: ${what}`} />
            </span>
            <span className={styles['title']}>
              {i + 1} {title}
            </span>
            <span className={styles['what']}>{what}</span>
          </li>
        ))}
      </ol>
      <Numbers numbers={picture.numbers} />
    </>
  );
}
