import { useEffect, useState } from 'react';

/** Whether the person's system asks for no motion. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface ShownRound {
  /** From 1; 0 while there is none. */
  readonly round: number;
  readonly show: (round: number) => void;
  /** Shows all rounds again, one after the other. */
  readonly play: () => void;
}

/**
 * Which round of a training is looked at: while it goes on and for a moment after, each in its turn, so that it can be watched
 * however fast it was; the last one at once where no motion is wanted. `training` is another object for another training.
 */
export function useShownRound(training: object | null, rounds: number): ShownRound {
  const [round, setRound] = useState(rounds);
  const [follows, setFollows] = useState(false);
  const [before, setBefore] = useState(training);
  if (before !== training) {
    setBefore(training);
    setRound(0);
    setFollows(training !== null);
  }
  useEffect(() => {
    if (!follows || round >= rounds) return;
    if (isStill()) return setRound(rounds);
    const frame = requestAnimationFrame(() => setRound(round + 1));
    return () => cancelAnimationFrame(frame);
  }, [follows, round, rounds]);
  return {
    round: Math.min(round, rounds),
    show: (chosen) => {
      setFollows(false);
      setRound(chosen);
    },
    play: () => {
      setRound(1);
      setFollows(true);
    },
  };
}
