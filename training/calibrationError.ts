/** How sure an answer was, in [0, 1], and whether it was right. */
interface Answered {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Expected calibration error: the gap between confidence and what was right, over equally wide bins (Naeini et al. 2015).
 * At least one answer.
 */
export function calibrationError(answers: readonly Answered[], bins = 15): number {
  const gaps = new Float64Array(bins);
  for (const { confidence, right } of answers)
    gaps[Math.min(bins - 1, Math.floor(confidence * bins))]! += confidence - Number(right);
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}
