import { type CSSProperties, useMemo } from 'react';
import { count } from '../../shared/figures.ts';
import { LabThumbnail } from './LabThumbnail.tsx';
import styles from './PhotoMap.module.css';
import { cornersOf, lownessOf, type Place, placeOf } from './photoMap.ts';
import type { LabPhoto } from './teaching.ts';

interface Props {
  readonly labels: readonly string[];
  readonly photos: readonly LabPhoto[];
  /** Each photo's class, a place in `labels`. */
  readonly classes: readonly number[];
  /** [photos, classes]; null: nothing was learned yet. */
  readonly chances: Float32Array | null;
}

/** A class's name stands so far above its corner, clear of its photos. */
const above = 0.11;

/** Pictures of more photos would cover each other. */
const mostPictures = 80;

/** The photos, drawn to the classes that they are told to be: while the head learns they leave the middle. */
export function PhotoMap({ labels, photos, classes, chances }: Props) {
  const corners = cornersOf(labels.length);
  const lowness = lownessOf(labels.length, photos.length);
  const unknown = labels.map(() => 1 / labels.length);
  const places = useMemo(() => placesAmong(classes), [classes]);
  const drawn = photos.map((photo, n) => {
    const own = chances?.subarray(n * labels.length, (n + 1) * labels.length) ?? unknown;
    const isWrong = own.some((chance) => chance > own[classes[n]!]!);
    return { photo, isWrong, place: placeOf(own, corners, places[n]!, lowness) };
  });
  const wrong = drawn.filter(({ isWrong }) => isWrong).length;
  const words = `Map of ${count(photos.length, 'photo')}: ${count(photos.length - wrong, 'photo')} nearest to their own class`;
  return (
    <div
      className={styles['map']}
      role="img"
      aria-label={words}
      data-small={photos.length > 30}
      style={{ aspectRatio: (lowness * 4) / 3 }}
    >
      {labels.map((label, k) => (
        <span
          key={label}
          className={styles['corner']}
          style={at({ ...corners[k]!, y: corners[k]!.y - above * lowness })}
        >
          {label}
        </span>
      ))}
      {drawn.map(({ photo, isWrong, place }) => (
        <span
          key={photo.id}
          className={styles['photo']}
          data-wrong={isWrong || undefined}
          style={at(place)}
        >
          {photos.length <= mostPictures && <LabThumbnail photo={photo} isDecoration />}
        </span>
      ))}
    </div>
  );
}

/** The how many-th of its class each photo is, from 0. */
function placesAmong(classes: readonly number[]): readonly number[] {
  const met = new Map<number, number>();
  return classes.map((k) => {
    const nth = met.get(k) ?? 0;
    met.set(k, nth + 1);
    return nth;
  });
}

const at = ({ x, y }: Place): CSSProperties => ({ left: `${100 * x}%`, top: `${100 * y}%` });
