import { differenceCiede2000 } from 'culori/fn';
import type { Triple } from '../palette/palette.ts';

const difference = differenceCiede2000();

/** CIEDE2000 (Sharma, Wu, Dalal 2005) between two Lab65 colours, with kL = kC = kH = 1. */
export const deltaE2000 = (a: Triple, b: Triple): number => difference(asLab65(a), asLab65(b));

const asLab65 = ([l, a, b]: Triple) => ({ mode: 'lab65' as const, l, a, b });
