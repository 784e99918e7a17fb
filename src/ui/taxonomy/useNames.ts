import { useMemo } from 'react';
import type { ColourName, Taxonomy } from '../../core/tags/taxonomy.ts';
import type { NameEdit } from '../../core/taxonomy/editNames.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { say } from '../shared/say.ts';
import { edit, type Nudge, namesNow, redo, undo, useStudio } from './studio.ts';

/** The names that are edited, and what is done to them. */
export interface EditedNames {
  /** As they are now, with what is being dragged. */
  readonly names: readonly ColourName[];
  /** Those in use; what is edited differs from them. */
  readonly inUse: readonly ColourName[];
  readonly isEdited: boolean;
  /** Does an edit, or says why not; answers whether it was done. */
  readonly edit: (what: NameEdit, nudgedBy?: Nudge) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The names over those in use. */
export function useNames(taxonomy: Taxonomy): EditedNames {
  const inUse = taxonomy.names;
  const names = useStudio((state) => namesNow(state, inUse));
  return useMemo(
    () => ({
      names,
      inUse,
      isEdited: names !== inUse,
      edit: (what, nudgedBy) => {
        const failure = edit(inUse, what, nudgedBy);
        if (failure) say(failure.message);
        return failure === null;
      },
      undo: () => undo(inUse),
      redo: () => redo(inUse),
    }),
    [names, inUse],
  );
}

/** The taxonomy in use; null until it is loaded. */
export const useTaxonomy = (): Taxonomy | null => useCatalogue(({ taxonomy }) => taxonomy);
