import { useShallow } from 'zustand/react/shallow';
import { isSameChoice, type PaletteChoice } from '../../../core/palette/choice.ts';
import type { PhotoId } from '../../../store/photo.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { Button } from '../../shared/Button.tsx';
import { count, figure } from '../../shared/figures.ts';
import { paletteWords } from '../../shared/paletteWords.ts';
import styles from './UseThreshold.module.css';

interface Props {
  readonly photo: { readonly id: PhotoId };
  readonly choice: PaletteChoice;
  readonly onUsed: () => void;
}

/** Takes a threshold for the photo, or for all of them: one step to undo either way. */
export function UseThreshold({ photo, choice, onUsed }: Props) {
  const { dispatch } = useApp();
  const others = useCatalogue(
    useShallow(({ photos, order }) =>
      order.filter((id) => {
        const other = photos[id];
        return other && other.stage !== 'failed' && !isSameChoice(other.inputs.palette, choice);
      }),
    ),
  );
  const use = (ids: readonly PhotoId[]) => {
    const words = paletteWords(choice);
    const all = ids.length > 1 ? `, ${count(ids.length, 'photo')}` : '';
    dispatch({ type: 'paletteChosen', ids, palette: choice, words: `${words}${all}` });
    onUsed();
  };
  const total = useCatalogue(({ order }) => order.length);
  return (
    <div className={styles['use']}>
      <Button disabled={!others.includes(photo.id)} onClick={() => use([photo.id])}>
        Use {figure(choice.mergeBelow)} ΔE for this photo
      </Button>
      {total > 1 && (
        <Button disabled={others.length === 0} onClick={() => use(others)}>
          For all {count(total, 'photo')}
        </Button>
      )}
    </div>
  );
}
