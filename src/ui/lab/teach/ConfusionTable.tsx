import { useState } from 'react';
import { type Confusion, toldOf } from '../../../core/learn/headConfusion.ts';
import { chanceWords, count, percent } from '../../shared/figures.ts';
import styles from './ConfusionTable.module.css';
import { LabThumbnail } from './LabThumbnail.tsx';
import type { LabPhoto } from './teaching.ts';
import { worstRows } from './worstRows.ts';

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

/** Which class was told to be which, counted; each count opens its photos. Of many classes those that were told worst. */
export function ConfusionTable({ labels, confusion, photos, classes, heldOut }: Props) {
  const [open, setOpen] = useState<Cell | null>(null);
  const { rows, columns } = worstRows(confusion);
  const most = Math.max(1, ...confusion.counts.flat());
  const photosIn = (is: number, told: number) => confusion.counts[is]![told]!;
  const isOpen = (is: number, told: number) => open?.is === is && open.told === told;
  return (
    <section className={styles['confusion']} aria-label="Mistakes">
      <div className={styles['scroll']}>
        <table>
          <caption>
            Photos held back: what they are, and what they were told to be
            {rows.length < labels.length &&
              `. The ${rows.length} of ${labels.length} classes that were told worst`}
          </caption>
          <thead>
            <tr>
              <th scope="col">is</th>
              {columns.map((told) => (
                <th key={told} scope="col" title={labels[told]}>
                  told {labels[told]}
                </th>
              ))}
              <th scope="col">right</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((is) => (
              <tr key={is}>
                <th scope="row" title={labels[is]}>
                  {labels[is]}
                </th>
                {columns.map((told) => (
                  <td
                    key={told}
                    data-right={is === told || undefined}
                    style={{ backgroundColor: shade(photosIn(is, told) / most) }}
                  >
                    {photosIn(is, told) === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        aria-pressed={isOpen(is, told)}
                        aria-label={`${count(photosIn(is, told), 'photo')} of ${labels[is]} told to be ${labels[told]}`}
                        onClick={() => setOpen(isOpen(is, told) ? null : { is, told })}
                      >
                        {photosIn(is, told)}
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
