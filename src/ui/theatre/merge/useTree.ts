import { useMemo, useState } from 'react';
import { isSameChoice, optionsOf, type PaletteChoice } from '../../../core/palette/choice.ts';
import { cutTree, type TreeCut } from '../../../core/palette/cutTree.ts';
import type { PaletteOptions, PaletteStages } from '../../../core/palette/palette.ts';
import { type Dendrogram, dendrogramOf, type Join } from './dendrogram.ts';
import { type HeightScale, heightScale } from './heightScale.ts';

/** A tree with the line that a hand moves through it. */
export interface CutByHand {
  readonly tree: Dendrogram;
  readonly scale: HeightScale;
  /** As chosen for the photo, but for the threshold, which is where the line stands. */
  readonly options: PaletteOptions;
  /** What that leaves. */
  readonly cut: TreeCut;
  /** The join that is pointed at. */
  readonly looked: Join | null;
  /** Moves the line (ΔE). */
  readonly moveTo: (threshold: number) => void;
  readonly look: (join: Join) => void;
}

/** The tree of a palette, cut where the photo has it until somebody moves the line; and there again once the photo's choice is another. */
export function useTree(stages: PaletteStages, said: PaletteChoice): CutByHand {
  const [chosen, setChosen] = useState(said);
  const [moved, setMoved] = useState<number | null>(null);
  const [lookedAt, setLookedAt] = useState<number | null>(null);
  if (!isSameChoice(chosen, said)) {
    setChosen(said);
    setMoved(null);
  }
  const threshold = moved ?? said.mergeBelow;
  const tree = useMemo(() => dendrogramOf(stages), [stages]);
  const options = useMemo(() => optionsOf({ ...said, mergeBelow: threshold }), [said, threshold]);
  const cut = useMemo(() => cutTree(stages, options), [stages, options]);
  return {
    tree,
    scale: heightScale(Math.max(tree.joins.at(-1)?.height ?? 0, said.mergeBelow)),
    options,
    cut,
    looked: tree.joins[lookedAt ?? -1] ?? null,
    moveTo: (next) => {
      setMoved(next);
      setLookedAt(null);
    },
    look: ({ at }) => setLookedAt(at),
  };
}
