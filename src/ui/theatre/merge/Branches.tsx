import styles from './Branches.module.css';
import type { Branch, Dendrogram, Join } from './dendrogram.ts';
import type { HeightScale } from './heightScale.ts';

interface Props {
  readonly tree: Dendrogram;
  readonly scale: HeightScale;
  /** How many of the joins are carried out. */
  readonly carried: number;
  readonly looked: Join | null;
}

/** The lines of the tree: strong where groups become one, thin where they stay apart. */
export function Branches({ tree, scale, carried, looked }: Props) {
  const across = ({ height }: Branch) => `${100 * scale.place(height)}%`;
  const down = ({ row }: Branch) => `${(100 * (row + 0.5)) / tree.leaves.length}%`;
  return (
    <svg className={styles['branches']} aria-hidden>
      {tree.joins.map((join) => {
        const [top, bottom] = join.from;
        return (
          <g key={join.at} data-carried={join.at < carried} data-looked={join === looked}>
            {join.from.map((branch) => (
              <line
                key={branch.row}
                x1={across(branch)}
                x2={across(join)}
                y1={down(branch)}
                y2={down(branch)}
              />
            ))}
            <line x1={across(join)} x2={across(join)} y1={down(top)} y2={down(bottom)} />
          </g>
        );
      })}
    </svg>
  );
}
