/** How sure something was, and whether it was right. */
export interface Answer {
  readonly confidence: number;
  readonly right: boolean;
  readonly fold: number;
}

/** The most wrong tags in a hundred that can be asked for. */
const MOST = 20;
const STEPS = 1000;

/** So many wrong ones must have been allowed for a rate to be promised: none in n may still be 3 / n (Hanley, Lippman-Hand 1983). */
const ALLOWED = 3;

/**
 * For 1, 2, 3 and so on wrong answers in a hundred accepted: the least confidence (three decimals) from which no more were
 * wrong, one added for what was not seen, and the part that was accepted. Null where there is none, or too few to tell.
 */
export function acceptancesOf(
  answers: readonly Answer[],
): [from: number | null, accepted: number][] {
  const borders = Array.from({ length: STEPS }, (_, step) => {
    const from = step / STEPS;
    const accepted = answers.filter(({ confidence }) => confidence >= from);
    return { from, accepted: accepted.length / answers.length, risk: riskOf(accepted) };
  });
  return Array.from({ length: MOST }, (_, n) => {
    const most = (n + 1) / 100;
    const border = borders.find(
      ({ risk, accepted }) => risk <= most && accepted * most * answers.length >= ALLOWED,
    );
    return border ? [border.from, Number(border.accepted.toFixed(3))] : [null, 0];
  });
}

const riskOf = (accepted: readonly Answer[]): number =>
  (1 + accepted.filter(({ right }) => !right).length) / (1 + accepted.length);

/** What came of a border that was drawn without the fold that it is tried on. */
export interface Kept {
  readonly errors: number;
  readonly accepted: number;
  readonly wrong: number;
}

/** For each wish what it gave on photos that its border was not drawn by. */
export function keptOf(answers: readonly Answer[]): Kept[] {
  const folds = [...new Set(answers.map(({ fold }) => fold))];
  const tables = folds.map((fold) => acceptancesOf(answers.filter((one) => one.fold !== fold)));
  return Array.from({ length: MOST }, (_, n) => {
    const accepted = folds.flatMap((fold, f) => {
      const [from] = tables[f]![n]!;
      return answers.filter((one) => one.fold === fold && from !== null && one.confidence >= from);
    });
    const wrong = accepted.filter(({ right }) => !right).length / Math.max(1, accepted.length);
    return { errors: n + 1, accepted: accepted.length / answers.length, wrong };
  });
}
