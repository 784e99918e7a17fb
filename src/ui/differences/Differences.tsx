import { ArrowLeft, Pipette, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { hexOf, rgbOfHex } from '../../core/colour/hexOf.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { cssColour, inkOn } from '../shared/figures.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import styles from './Differences.module.css';
import { firstColours } from './firstColours.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { shadeOf } from './measures.ts';
import { NameTable } from './NameTable.tsx';
import { verdict } from './verdict.ts';

const places = ['First', 'Middle', 'Last'] as const;

/** Why colours are not compared in RGB: three colours to change, and what each measure says of them. */
export function Differences() {
  const [colours, setColours] = useState(firstColours);
  const taxonomy = useCatalogue((catalogue) => catalogue.taxonomy);
  const shades = colours.map(shadeOf);
  const change = (place: number, rgb: Triple) =>
    setColours(colours.map((old, i) => (i === place ? rgb : old)));
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <LinkButton href="/taxonomy" icon={ArrowLeft} look="quiet">
          Taxonomy
        </LinkButton>
        <h1>Why not RGB distance?</h1>
        <Button
          icon={RotateCcw}
          disabled={colours === firstColours}
          onClick={() => setColours(firstColours)}
        >
          As at first
        </Button>
      </header>
      <div className={styles['content']}>
        <p className={styles['verdict']} role="status">
          {verdict(shades)}
        </p>
        <div className={styles['cloths']}>
          {colours.map((rgb, i) => (
            <label
              key={places[i]}
              className={styles['cloth']}
              style={{ backgroundColor: cssColour(rgb), color: inkOn(rgb) }}
            >
              <span>
                {places[i]} <b>{hexOf(rgb)}</b>
              </span>
              <span className={styles['change']}>
                <Pipette size={16} aria-hidden />
                Change
              </span>
              <input
                type="color"
                aria-label={`${places[i]} colour`}
                value={hexOf(rgb)}
                onChange={(event) => change(i, rgbOfHex(event.target.value))}
              />
            </label>
          ))}
        </div>
        <MeasureTable shades={shades} />
        {taxonomy && <NameTable shades={shades} names={taxonomy.names} />}
      </div>
    </main>
  );
}
