import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isSameChoice, type PaletteChoice } from '../../../core/palette/choice.ts';
import type { PhotoId } from '../../../store/photo.ts';
import { progressOf } from '../../../store/selectors.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { Button } from '../../shared/Button.tsx';
import { count, figure } from '../../shared/figures.ts';
import { paletteWords } from '../../shared/paletteWords.ts';
import styles from './UseThreshold.module.css';

interface Props {
  readonly photo: { readonly id: PhotoId };
  readonly choice: PaletteChoice;
}

/** Takes a threshold for the photo, or for all of them: one step to undo either way. */
export function UseThreshold({ photo, choice }: Props) {
  const { dispatch } = useApp();
  const { total, failed } = useCatalogue(useShallow(progressOf));
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
  };
  return (
    <div className={styles['use']}>
      <Choice ids={others.filter((id) => id === photo.id)} onUse={use}>
        Use {figure(choice.mergeBelow)} ΔE for this photo
      </Choice>
      {total - failed > 1 && (
        <Choice ids={others} onUse={use}>
          For all {count(total - failed, 'photo')}
        </Choice>
      )}
    </div>
  );
}

interface ChoiceProps {
  /** The photos that it would change: none where they are so already. */
  readonly ids: readonly PhotoId[];
  readonly onUse: (ids: readonly PhotoId[]) => void;
  readonly children: ReactNode;
}

/** Keeps the focus when there is nothing left to do. */
function Choice({ ids, onUse, children }: ChoiceProps) {
  const isDone = ids.length === 0;
  return (
    <Button
      aria-disabled={isDone}
      data-disabled={isDone || undefined}
      onClick={() => !isDone && onUse(ids)}
    >
      {children}
    </Button>
  );
}
