import type { TreeCut } from '../../../core/palette/cutTree.ts';
import type { Recipe } from '../../../core/palette/palette.ts';
import type { Tag } from '../../../core/tags/tag.ts';
import { count, figure } from '../../shared/figures.ts';

/**
 * What a threshold makes of the groups: "14 groups, 11 joins below 10 ΔE, 1 speck dropped: 2 colours are left." Where the photo
 * uses another, it ends: "Not used yet."
 */
export function mergeWords(
  { merges, kept, dropped, folds }: Pick<TreeCut, 'merges' | 'kept' | 'dropped' | 'folds'>,
  groups: number,
  threshold: number,
  used: number,
): string {
  if (groups === 0) return 'There is no garment, and so there are no colours.';
  const joined = `${count(merges.length, 'join')} below ${figure(threshold)} ΔE`;
  const specks = dropped.length > 0 ? `, ${count(dropped.length, 'speck')} dropped` : '';
  const unfolded = folds.length > 0 ? `, ${count(folds.length, 'fold')} given to the cloth` : '';
  const left = kept.length === 1 ? '1 colour is left' : `${kept.length} colours are left`;
  const standing = threshold === used ? '' : ' Not used yet.';
  return `${count(groups, 'group')}, ${joined}${unfolded}${specks}: ${left}.${standing}`;
}

/** What the tag has to do with the threshold, and which of its families none of its swatches is of. */
export function tagNote(
  { colours, swatches }: Pick<Tag, 'colours' | 'swatches'>,
  recipe: Recipe,
): string {
  if (recipe === 'article') return 'The tag lists the families of these colours.';
  const unseen = colours.filter((family) => !swatches.some((swatch) => swatch.family === family));
  const rest =
    unseen.length > 0
      ? ` It lists ${unseen.join(' and ')} beside the colours that this photo has now.`
      : '';
  return `The tag is told by all groups, before any merge: the line changes the colours, not the tag.${rest}`;
}
