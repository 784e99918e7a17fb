import type { Category } from '../../core/learn/category.ts';
import styles from './CategoryChips.module.css';
import { categoryTitle, labelTitle } from './categoryWords.ts';

/** What garment it is: one plainly, a few as chips, else a word that it is not known. */
export function CategoryChips({ category }: { category: Category }) {
  const title = categoryTitle(category);
  if (category.kind !== 'several')
    return (
      <span className={styles['plain']} data-kind={category.kind} title={title}>
        {title}
      </span>
    );
  return (
    <span className={styles['chips']} title={title}>
      <span className="unseen">Kind: {title}</span>
      {category.labels.map((label) => (
        <span key={label} className={styles['chip']} aria-hidden>
          {labelTitle(label)}
        </span>
      ))}
    </span>
  );
}
