import { Button } from '../shared/Button.tsx';
import styles from './FiledLine.module.css';
import { filedWords } from './filed.ts';
import { showAllCategories, useGalleryView } from './galleryView.ts';

/** On a phone, where the choice is in a menu: that photos of one category alone are shown, and the way back. */
export function FiledLine() {
  const category = useGalleryView((view) => view.category);
  if (category === null) return null;
  return (
    <div className={styles['line']}>
      <p>Only: {filedWords(category)}</p>
      <Button look="quiet" onClick={showAllCategories}>
        All categories
      </Button>
    </div>
  );
}
