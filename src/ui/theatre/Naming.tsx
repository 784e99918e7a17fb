import type { ReactNode } from 'react';
import type { SaidName } from '../../core/names/said.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { cssColour, figure, percent } from '../shared/figures.ts';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './NameStage.module.css';
import { knownColour } from './nearestReference.ts';

interface Props {
  readonly swatch: NamedSwatch;
  readonly taxonomy: Taxonomy;
}

/** The names that a colour may have, the one that it has first. */
export function Naming({ swatch, taxonomy }: Props) {
  const rows = swatch.said ? bySaying(swatch.said.names) : byDistance(swatch);
  const word = useWord();
  const language = useNameLanguage();
  return (
    <li className={styles['naming']}>
      {rows.map(({ name, words, bar }) => (
        <div key={name} className={styles['candidate']}>
          <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
          <span style={{ backgroundColor: cssColour(knownColour(swatch, name, taxonomy)) }} />
          <span className={styles['name']} lang={language}>
            {word(name)}
          </span>
          <Figure words={words} bar={bar} />
        </div>
      ))}
    </li>
  );
}

interface Row {
  readonly name: string;
  readonly words: string;
  /** In [0, 1]. */
  readonly bar: number;
}

/** Three names at least, where there are so many, and at most five; of the last two only what this part of people would say. */
const surelyShown = 3;
const worthShowing = 0.05;

const bySaying = (names: readonly SaidName[]): Row[] =>
  names
    .filter(({ share }, i) => i < surelyShown || share >= worthShowing)
    .map(({ name, share }) => ({ name, words: percent(share), bar: share }));

/** A difference this large (ΔE) fills the bar. */
const fullBar = 20;

const byDistance = (swatch: NamedSwatch): Row[] =>
  [swatch, swatch.runnerUp].map(({ name, deltaE }) => ({
    name,
    words: `${figure(deltaE, 1)} ΔE`,
    bar: Math.min(1, deltaE / fullBar),
  }));

function Figure({ words, bar }: { words: ReactNode; bar: number }) {
  return (
    <span className={styles['distance']}>
      {words}
      <span className={styles['bar']} style={{ width: `${bar * 100}%` }} />
    </span>
  );
}
