/** What takes letters from the keyboard and the clipboard for itself. */
export const editable =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';

/** Whether an event happened at, or inside, what a CSS selector names. */
export const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
