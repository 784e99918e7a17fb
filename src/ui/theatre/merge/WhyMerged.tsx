import { hexOf } from '../../../core/colour/hexOf.ts';
import type { Swatch } from '../../../core/palette/palette.ts';
import { cssColour, percent } from '../../shared/figures.ts';
import type { CutByHand } from './useTree.ts';
import styles from './WhyMerged.module.css';
import { lightnessWords, placeWords, reasonWords } from './whyWords.ts';

/** Why two groups became one, or did not: the pair, how far apart, and what came of them. Unless one is pointed at, it tells the join beside the line. */
export function WhyMerged({ tree: { joins }, cut, options, looked }: CutByHand) {
  const carried = cut.merges.length;
  const join = looked ?? joins[Math.max(0, carried - 1)];
  if (!join) return null;
  const [a, b] = join.from;
  const isCarried = join.at < carried;
  return (
    <section className={styles['why']} aria-label="Why">
      <p className={styles['note']}>{placeWords(join, joins.length, looked ? null : carried)}</p>
      <div className={styles['sum']}>
        <Patch swatch={a.swatch} />
        {!isCarried && <Sign>≠</Sign>}
        <Patch swatch={b.swatch} />
        {isCarried && <Sign>→</Sign>}
        {isCarried && <Patch swatch={join.swatch} />}
      </div>
      <p>{reasonWords(join, isCarried, options.mergeBelow)}</p>
      <p className={styles['note']}>{lightnessWords(join, options.lightnessWeight)}</p>
    </section>
  );
}

const Sign = ({ children }: { children: string }) => (
  <span className={styles['sign']}>{children}</span>
);

function Patch({ swatch }: { swatch: Swatch }) {
  return (
    <span className={styles['patch']}>
      <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
      {hexOf(swatch.rgb)}
      <b>{percent(swatch.weight)}</b>
    </span>
  );
}
