import type { Category } from '../../core/learn/category.ts';
import styles from './CategoryChips.module.css';
import { Chips } from './Chips.tsx';
import { categoryTitle, labelTitle } from './categoryWords.ts';

interface Props {
  readonly category: Category;
  /** It was found of a mask that is no longer the photo's: another is looked for. */
  readonly isOld: boolean;
}

/** What garment it is: one plainly, a few as chips, else a word that it is not known. */
export function CategoryChips({ category, isOld }: Props) {
  const title = categoryTitle(category);
  if (category.kind !== 'several')
    return (
      <span className={styles['plain']} data-kind={category.kind} data-old={isOld} title={title}>
        {title}
      </span>
    );
  return (
    <span className={styles['several']} data-old={isOld} title={title}>
      <span className="unseen">Kind: {title}</span>
      <Chips key={category.labels.join()} words={category.labels.map(labelTitle)} />
    </span>
  );
}
