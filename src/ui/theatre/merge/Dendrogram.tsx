import type { CSSProperties } from 'react';
import { hexOf } from '../../../core/colour/hexOf.ts';
import { count, cssColour, percent } from '../../shared/figures.ts';
import { Branches } from './Branches.tsx';
import { CutLine } from './CutLine.tsx';
import styles from './Dendrogram.module.css';
import { JoinDots } from './JoinDots.tsx';
import type { CutByHand } from './useTree.ts';

/** Groups as rows, their joins where their difference stands, and the line at which the tree is cut. */
export function Dendrogram({ tree, scale, options, cut, looked, moveTo, look }: CutByHand) {
  const carried = cut.merges.length;
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
            {swatch.weight < 0.005 ? '< 1%' : percent(swatch.weight)}
          </li>
        ))}
      </ul>
      <div className={styles['plot']}>
        <Branches tree={tree} scale={scale} carried={carried} looked={looked} />
        <CutLine
          scale={scale}
          threshold={options.mergeBelow}
          words={count(cut.kept.length, 'colour')}
          onThreshold={moveTo}
        />
        <JoinDots
          joins={tree.joins}
          scale={scale}
          carried={carried}
          looked={looked}
          onLook={look}
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
