import { useEffect, useState } from 'react';
import type { App } from '../../flow/app.ts';
import { useIntake } from '../intake/intakeContext.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import styles from './SampleRow.module.css';

const shown = 8;

/** Built-in pictures to begin with: one, or all of them. */
export function SampleRow() {
  const { openSamples } = useIntake();
  const samples = useSamples();
  if (samples && !samples.ok) return <p className={styles['missing']}>{samples.failure.message}</p>;
  const listed = samples?.value ?? [];
  return (
    <section className={styles['samples']} aria-labelledby="samples">
      <header className={styles['head']}>
        <h2 id="samples">No photos at hand? Try the samples</h2>
        <Button look="quiet" disabled={listed.length === 0} onClick={() => openSamples()}>
          {listed.length > 0 ? `Open all ${listed.length} samples` : 'Open all samples'}
        </Button>
      </header>
      <ul className={styles['row']}>
        {listed.slice(0, shown).map((sample) => (
          <li key={sample.address}>
            <button
              type="button"
              className={styles['sample']}
              onClick={() => openSamples([sample.address])}
            >
              <img src={sample.address} alt="" loading="lazy" decoding="async" />
              <span>{sample.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Samples = Awaited<ReturnType<App['listSamples']>>;

/** The list of samples; null until it is known. */
function useSamples(): Samples | null {
  const { listSamples } = useApp();
  const [samples, setSamples] = useState<Samples | null>(null);
  useEffect(() => {
    let isGone = false;
    void listSamples().then((outcome) => !isGone && setSamples(outcome));
    return () => {
      isGone = true;
    };
  }, [listSamples]);
  return samples;
}
