import { useEffect, useRef, useState } from 'react';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import {
  drawSlice,
  movedReference,
  redrawSlice,
  referencesOf,
  type Slice,
  type SliceView,
} from '../../core/taxonomy/slice.ts';
import { inSlices } from '../shared/inSlices.ts';

/** Cells on a side: first for a glance, then for good. */
const coarse = 40;
const fine = 128;

/**
 * The slice for a view of the names, worked out beside what else the page does: after another view coarsely
 * first, after the move of one colour only where that matters. The one before stays until then.
 */
export function useSlice(names: readonly ColourName[], view: SliceView): Slice | null {
  const [slice, setSlice] = useState<Slice | null>(null);
  const latest = useRef<Slice | null>(null);
  useEffect(() => {
    const references = referencesOf(names);
    const before = latest.current;
    const isSameView = before?.view === view && before.side === fine;
    const moved = isSameView ? movedReference(before.references, references) : null;
    if (isSameView && before && moved !== null)
      return inSlices(redrawSlice(before, references, moved), take);
    let stop = inSlices(drawSlice(view, isSameView ? fine : coarse, references), (first) => {
      take(first);
      if (first.side === fine) return;
      stop = inSlices(drawSlice(view, fine, references), take);
    });
    return () => stop();

    function take(next: Slice) {
      latest.current = next;
      setSlice(next);
    }
  }, [names, view]);
  return slice;
}
