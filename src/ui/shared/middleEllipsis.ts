/**
 * A name cut in two, so that a view can shorten the first part and keep the second: file names differ
 * at their ends. `tail` characters are kept (whole code points).
 */
export function splitForEllipsis(name: string, tail = 10): readonly [string, string] {
  const characters = Array.from(name);
  // A start of a few characters would be as wide as its ellipsis.
  if (characters.length <= tail + 4) return [name, ''];
  return [characters.slice(0, -tail).join(''), characters.slice(-tail).join('')];
}
