import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows to draw: those in sight, and one more wherever it is. */
export const withRow =
  (row: number) =>
  (range: Range): number[] => {
    const inSight = defaultRangeExtractor(range);
    if (inSight.includes(row) || row >= range.count) return inSight;
    return [...inSight, row].sort((a, b) => a - b);
  };
