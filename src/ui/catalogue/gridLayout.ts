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

/** What a classifier of the person's own says has a line to itself. */
const ownLine = 18;

/** As many columns as fit, at least two; the cards share the width. `hasOwn`: they have a line more. */
export function gridLayout(width: number, hasOwn = false): GridLayout {
  const columns = Math.max(2, Math.floor((width + gap.column) / (least + gap.column)));
  const cardWidth = Math.max(0, (width - gap.column * (columns - 1)) / columns);
  const below = belowPicture + (hasOwn ? ownLine : 0);
  return { columns, cardWidth, rowHeight: Math.round(cardWidth - 2 + below + gap.row) };
}

/** Where the card in a column begins. */
export const columnStart = (column: number, { cardWidth }: GridLayout): number =>
  column * (cardWidth + gap.column);
