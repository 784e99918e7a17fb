import { type ReactNode, Suspense, use, useEffect, useState } from 'react';
import type { Outcome } from '../../core/failure.ts';
import type { ColoursSaid } from '../../core/learn/colourNet.ts';
import type { Raster } from '../../core/raster.ts';
import { type Family, families } from '../../core/tags/family.ts';
import type { PhotoId } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { ChanceBars } from '../shared/ChanceBars.tsx';
import { Segments } from '../shared/Segments.tsx';
import { useWord } from '../shared/useWord.ts';
import styles from './ByNetwork.module.css';

interface Props {
  readonly id: PhotoId;
  readonly raster: Raster;
  /** The main colour as it stands, corrections included. */
  readonly primary: Family | null;
}

interface NamersProps extends Props {
  /** Our names of the colours. */
  readonly ours: ReactNode;
}

const namers = [
  { value: 'ours', label: 'Our names' },
  { value: 'network', label: 'A network’s' },
] as const;

type Namer = (typeof namers)[number]['value'];

/** Our names, or the other way to find them, which the article tried first: a network that is shown the photo and says which they are. */
export function ByNetwork({ ours, ...shown }: NamersProps) {
  const [namer, setNamer] = useState<Namer>('ours');
  const [asked, setAsked] = useState(1);
  return (
    <section className={styles['network']} aria-label="Names by">
      <Segments label="Names by" segments={namers} value={namer} onChange={setNamer} />
      {namer === 'ours' ? (
        ours
      ) : (
        <Suspense fallback={<p aria-busy="true">Fetching the network…</p>}>
          <Said key={asked} {...shown} onAgain={() => setAsked(asked + 1)} />
        </Suspense>
      )}
    </section>
  );
}

interface SaidProps extends Props {
  readonly onAgain: () => void;
}

function Said({ id, raster, primary, onAgain }: SaidProps) {
  const { dispatch } = useApp();
  const word = useWord();
  const outcome = useSaid(raster);
  if (!outcome) return <p role="status">Fetching the network…</p>;
  if (!outcome.ok)
    return (
      <>
        <p role="status">{outcome.failure.message}</p>
        <Button onClick={onAgain}>Try again</Button>
      </>
    );
  const { main, listed } = outcome.value;
  const first = families[main.indexOf(Math.max(...main))]!;
  const classes = families.map((family) => word(family.toLowerCase()));
  return (
    <>
      <p role="status">
        A small network looks at the whole photo once and says {word(first.toLowerCase())}. It knows
        no garment and no background: what is behind the garment, and skin, may speak too. Its
        chances were not held against what people say.
      </p>
      <div className={styles['bars']}>
        <div>
          <h3>The main colour</h3>
          <ChanceBars label="The main colour" classes={classes} chances={main} />
        </div>
        <div>
          <h3>To be seen at all</h3>
          <ChanceBars label="To be seen at all" classes={classes} chances={listed} />
        </div>
      </div>
      {first !== primary && (
        <Button onClick={() => dispatch({ type: 'primaryCorrected', id, family: first })}>
          Take {word(first.toLowerCase())} as the main colour
        </Button>
      )}
    </>
  );
}

/** What the network says of a photo; null until it has answered. */
function useSaid(raster: Raster): Outcome<ColoursSaid> | null {
  const desk = use(useApp().colourNet());
  const [said, setSaid] = useState<Outcome<ColoursSaid> | null>(null);
  useEffect(() => {
    let isGone = false;
    void desk.ask(raster).then((outcome) => !isGone && setSaid(outcome));
    return () => {
      isGone = true;
    };
  }, [desk, raster]);
  return said;
}
