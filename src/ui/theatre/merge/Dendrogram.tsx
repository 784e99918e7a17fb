import type { CSSProperties } from 'react';
import { hexOf } from '../../../core/colour/hexOf.ts';
import { cssColour, percent } from '../../shared/figures.ts';
import { Branches } from './Branches.tsx';
import { CutLine } from './CutLine.tsx';
import styles from './Dendrogram.module.css';
import type { Dendrogram as Drawn, Join } from './dendrogram.ts';
import type { HeightScale } from './heightScale.ts';
import { JoinDots } from './JoinDots.tsx';

interface Props {
  readonly tree: Drawn;
  readonly scale: HeightScale;
  /** Where the tree is cut (ΔE). */
  readonly threshold: number;
  /** How many of the joins are carried out there. */
  readonly carried: number;
  /** How many colours that leaves, in words. */
  readonly words: string;
  /** The join that is looked at. */
  readonly looked: Join | null;
  readonly onThreshold: (threshold: number) => void;
  readonly onLook: (join: Join) => void;
}

/** Groups as rows, their joins where their difference stands, and the line at which the tree is cut. */
export function Dendrogram(props: Props) {
  const { tree, scale, threshold, carried, words, looked, onThreshold, onLook } = props;
  return (
    <div className={styles['tree']} style={{ '--rows': tree.leaves.length } as CSSProperties}>
      <ul className={styles['leaves']} aria-label="Groups">
        {tree.leaves.map(({ row, swatch, clusters }) => (
          <li key={row} data-lit={looked?.clusters.includes(clusters[0] ?? -1) ?? false}>
            <span
              style={{ backgroundColor: cssColour(swatch.rgb) }}
              role="img"
              aria-label={hexOf(swatch.rgb)}
            />
            {percent(swatch.weight)}
          </li>
        ))}
      </ul>
      <div className={styles['plot']}>
        <Branches tree={tree} scale={scale} carried={carried} looked={looked} />
        <CutLine scale={scale} threshold={threshold} words={words} onThreshold={onThreshold} />
        <JoinDots
          joins={tree.joins}
          scale={scale}
          carried={carried}
          looked={looked}
          onLook={onLook}
        />
      </div>
      <div className={styles['axis']} aria-hidden>
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ left: `${100 * scale.place(tick)}%` }}>
            {tick}
          </span>
        ))}
        <span className={styles['unit']}>ΔE</span>
      </div>
    </div>
  );
}
