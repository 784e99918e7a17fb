import type { Engines } from './engines.ts';
import type { ParserDesk } from './parserDesk.ts';

/** Who is asked: the vision engines, and what brings photos before the garment parser. */
export type Desks = Engines & { readonly parser: ParserDesk };
