import { useEffect, useState } from 'react';

/** Whether the person's system asks for no motion. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long a round is shown, in milliseconds; where drawing takes longer, rounds are left out. */
const roundMs = 18;

interface ShownRound {
  /** From 1; 0 while there is none. */
  readonly round: number;
  /** Whether the last one has been shown. */
  readonly hasArrived: boolean;
  readonly show: (round: number) => void;
  /** Shows all rounds again, one after the other. */
  readonly play: () => void;
}

/**
 * Which round of a training is looked at. One that is not done at first is shown round by round, each in its turn, so that it can be watched however
 * fast it was; where no motion is wanted, the latest at once.
 */
export function useShownRound(rounds: number, isDone: boolean): ShownRound {
  const [isLive] = useState(!isDone);
  const [round, setRound] = useState(isLive ? 0 : rounds);
  const [follows, setFollows] = useState(isLive);
  const [hasArrived, setHasArrived] = useState(!isLive);
  if (!hasArrived && isDone && round === rounds) setHasArrived(true);
  useEffect(() => {
    if (!follows || round >= rounds) return;
    const begun = performance.now();
    const frame = requestAnimationFrame(() => {
      const steps = Math.max(1, Math.round((performance.now() - begun) / roundMs));
      setRound(isStill() ? rounds : Math.min(rounds, round + steps));
    });
    return () => cancelAnimationFrame(frame);
  }, [follows, round, rounds]);
  return {
    round,
    hasArrived,
    show: (chosen) => {
      setFollows(false);
      setHasArrived(isDone);
      setRound(chosen);
    },
    play: () => {
      setRound(1);
      setFollows(true);
    },
  };
}
