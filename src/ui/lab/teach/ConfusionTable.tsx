import { useState } from 'react';
import { type Confusion, toldOf } from '../../../core/learn/headConfusion.ts';
import { chanceWords, count, percent } from '../../shared/figures.ts';
import styles from './ConfusionTable.module.css';
import { LabThumbnail } from './LabThumbnail.tsx';
import type { LabPhoto } from './teaching.ts';

interface Props {
  readonly labels: readonly string[];
  readonly confusion: Confusion;
  readonly photos: readonly LabPhoto[];
  readonly classes: readonly number[];
  /** [photos, classes], of photos held back. */
  readonly heldOut: Float32Array;
}

interface Cell {
  readonly is: number;
  readonly told: number;
}

/** Which class was told to be which, counted; each count opens its photos. */
export function ConfusionTable({ labels, confusion, photos, classes, heldOut }: Props) {
  const [open, setOpen] = useState<Cell | null>(null);
  const most = Math.max(1, ...confusion.counts.flat());
  const isOpen = (is: number, told: number) => open?.is === is && open.told === told;
  return (
    <section className={styles['confusion']} aria-label="Mistakes">
      <div className={styles['scroll']}>
        <table>
          <caption>Photos held back: what they are, and what they were told to be</caption>
          <thead>
            <tr>
              <th scope="col">is</th>
              {labels.map((label) => (
                <th key={label} scope="col" title={label}>
                  told {label}
                </th>
              ))}
              <th scope="col">right</th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label, is) => (
              <tr key={label}>
                <th scope="row" title={label}>
                  {label}
                </th>
                {confusion.counts[is]!.map((photosHere, told) => (
                  <td
                    key={labels[told]}
                    data-right={is === told || undefined}
                    style={{ backgroundColor: shade(photosHere / most) }}
                  >
                    {photosHere === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        aria-pressed={isOpen(is, told)}
                        aria-label={`${count(photosHere, 'photo')} of ${label} told to be ${labels[told]}`}
                        onClick={() => setOpen(isOpen(is, told) ? null : { is, told })}
                      >
                        {photosHere}
                      </button>
                    )}
                  </td>
                ))}
                <td>{percent(confusion.recalls[is]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <Opened {...open} labels={labels} photos={photos} classes={classes} heldOut={heldOut} />
      )}
    </section>
  );
}

/** The more, the darker; the figure stays readable on all of it. */
const shade = (share: number): string =>
  `color-mix(in oklab, var(--text) ${Math.round(30 * share)}%, transparent)`;

type OpenedProps = Cell & Omit<Props, 'confusion'>;

/** The photos behind a count, with the chance of what they were told to be. */
function Opened({ is, told, labels, photos, classes, heldOut }: OpenedProps) {
  const here = photos.flatMap((photo, n) =>
    classes[n] === is && toldOf(heldOut, n, labels.length) === told
      ? [{ photo, chance: heldOut[n * labels.length + told]! }]
      : [],
  );
  return (
    <ul
      className={styles['opened']}
      aria-label={`Photos of ${labels[is]} told to be ${labels[told]}`}
    >
      {here.map(({ photo, chance }) => (
        <li key={photo.id}>
          <span className={styles['picture']}>
            <LabThumbnail photo={photo} />
          </span>
          <span>
            {labels[told]} {chanceWords(chance)}
          </span>
        </li>
      ))}
    </ul>
  );
}
