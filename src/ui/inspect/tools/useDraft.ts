import { useEffect, useRef, useState } from 'react';
import type { Inputs } from '../useInputs.ts';

/** Something that is being drawn and not yet said. */
export interface Draft<Drawn> {
  /** For views. */
  readonly live: Drawn | null;
  /** For events, which come faster than views are drawn. */
  readonly now: () => Drawn | null;
  readonly hold: (drawn: Drawn | null) => void;
  /** Forgets it; the mask goes back. Answers whether there was one. */
  readonly drop: () => boolean;
}

/** Holds what is being drawn. It goes with its surface: the batch waits for it. */
export function useDraft<Drawn>({ drop: dropDraft }: Inputs): Draft<Drawn> {
  useEffect(() => dropDraft, [dropDraft]);
  const [live, setLive] = useState<Drawn | null>(null);
  const held = useRef<Drawn | null>(null);
  const hold = (drawn: Drawn | null) => {
    held.current = drawn;
    setLive(drawn);
  };
  return {
    live,
    now: () => held.current,
    hold,
    drop: () => {
      if (!held.current) return false;
      hold(null);
      dropDraft();
      return true;
    },
  };
}
