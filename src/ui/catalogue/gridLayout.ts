/** How cards are laid out in a width. CSS pixels. */
export interface GridLayout {
  readonly columns: number;
  readonly cardWidth: number;
  /** From the top of one row to the top of the next. */
  readonly rowHeight: number;
}

const least = 152;
const gap = { column: 16, row: 12 };

/** Palette and its line, five lines of words, borders. */
const belowPicture = 25 + 4 + 88 + 2;

/** As many columns as fit, at least two; the cards share the width. */
export function gridLayout(width: number): GridLayout {
  const columns = Math.max(2, Math.floor((width + gap.column) / (least + gap.column)));
  const cardWidth = Math.max(0, (width - gap.column * (columns - 1)) / columns);
  return { columns, cardWidth, rowHeight: Math.round(cardWidth - 2 + belowPicture + gap.row) };
}

/** Where the card in a column begins. */
export const columnStart = (column: number, { cardWidth }: GridLayout): number =>
  column * (cardWidth + gap.column);
