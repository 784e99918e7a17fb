import type { Examined } from '../../core/photo/examined.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Photo } from '../../store/photo.ts';
import { count } from '../shared/figures.ts';
import styles from './MergeStage.module.css';
import { Dendrogram } from './merge/Dendrogram.tsx';
import { Dropped } from './merge/Dropped.tsx';
import { Folds } from './merge/Folds.tsx';
import { Mixtures } from './merge/Mixtures.tsx';
import { mergeWords, tagNote } from './merge/mergeWords.ts';
import { UseThreshold } from './merge/UseThreshold.tsx';
import { usePainted } from './merge/usePainted.ts';
import { useTree } from './merge/useTree.ts';
import { WhyMerged } from './merge/WhyMerged.tsx';
import { Picture } from './Picture.tsx';
import { RecipeChoice } from './RecipeChoice.tsx';
import { Stage } from './Stage.tsx';
import { SwatchList } from './SwatchList.tsx';

const sentence =
  'Groups that look alike become one, the nearest two first. How far apart two colours look is measured in ΔE (CIEDE2000): 1 can hardly be seen, 10 is clearly another colour. Move the line to end it sooner or later.';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined;
  /** As it was found, without corrections. */
  readonly tag: Tag | null;
}

/** Merge what looks the same: the whole tree, the line at which it is cut, and what that leaves. */
export function MergeStage({ photo, examined, tag }: Props) {
  const { paletteStages: stages } = examined;
  const said = photo.inputs.palette;
  const byHand = useTree(stages, said);
  const { tree, cut, options, looked } = byHand;
  const groups = usePainted(examined, stages.leaves, looked?.clusters ?? null);
  const left = usePainted(examined, { swatches: cut.kept, home: cut.home }, null);
  return (
    <Stage
      sentence={sentence}
      pictures={
        <>
          <Picture
            raster={groups}
            caption={looked ? 'The groups of this join' : 'In: the groups'}
          />
          <Picture raster={left} caption={`Out: ${count(cut.kept.length, 'colour')}`} />
        </>
      }
    >
      <p className={styles['words']}>
        {mergeWords(cut, tree.leaves.length, options.mergeBelow, said.mergeBelow)}
      </p>
      {tree.joins.length > 0 && <Dendrogram {...byHand} />}
      <UseThreshold
        photo={photo}
        choice={{ recipe: said.recipe, mergeBelow: options.mergeBelow }}
      />
      <WhyMerged {...byHand} />
      <SwatchList swatches={cut.kept} label="Colours left" />
      <Folds swatches={cut.folds} />
      <Dropped swatches={cut.dropped} />
      <Mixtures stages={stages} />
      {tag && <p className={styles['note']}>{tagNote(tag, said.recipe)}</p>}
      <RecipeChoice photo={photo} />
    </Stage>
  );
}
