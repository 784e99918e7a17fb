/** How the photos lie. */
export interface Arrangement {
  readonly count: number;
  readonly columns: number;
  /** Whole rows that are seen at once. */
  readonly rowsInView: number;
}

/**
 * Where a key leads from `index`: arrows by one and by a row, Home and End to the ends, Page Up and
 * Page Down by what is in view. Null for any other key. It stops at the ends; a step down from the
 * last but one row reaches the last photo though there is none right below.
 */
export function indexAfter(key: string, index: number, arrangement: Arrangement): number | null {
  const { count, columns, rowsInView } = arrangement;
  const step = stepOf(key, columns, Math.max(1, rowsInView - 1));
  if (step === null || count === 0) return null;
  const aim = index + step;
  if (aim < 0) return Math.abs(step) < columns || step === -Infinity ? 0 : index % columns;
  if (aim < count) return aim;
  const isInLastRow = Math.floor(index / columns) === Math.floor((count - 1) / columns);
  return isInLastRow && Math.abs(step) >= columns && step !== Infinity ? index : count - 1;
}

function stepOf(key: string, columns: number, page: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -columns;
    case 'ArrowDown':
      return columns;
    case 'PageUp':
      return -columns * page;
    case 'PageDown':
      return columns * page;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}
