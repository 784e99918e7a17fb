import { rgbOfHex } from '../../core/colour/hexOf.ts';
import { lab65Of } from '../../core/colour/lab65.ts';
import type { Triple } from '../../core/palette/palette.ts';

/** Lab65 of "#1f2a44", "1F2A44" or "#12a"; null where it is none of these. */
export function labOfHex(text: string): Triple | null {
  const digits = text.trim().replace(/^#/, '');
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return /^[0-9a-f]{6}$/i.test(long) ? lab65Of(rgbOfHex(long)) : null;
}

/** A number as people write it; null where it is none. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}
