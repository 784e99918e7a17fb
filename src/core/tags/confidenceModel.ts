/** What a confidence is made of, fitted to photos that were held back; logits are log(p / (1 - p)). */
export interface ConfidenceModel {
  /** The main colour: bias + chance * logit of the chance that who sells the garment would say so. */
  readonly main: { readonly bias: number; readonly chance: number };
  /** A swatch: bias + listed * logit of the chance that people list its family + named * logit of its family's own. */
  readonly swatch: { readonly bias: number; readonly listed: number; readonly named: number };
  /** The larger, the sooner a mask is trusted. */
  readonly mask: number;
  /** Families with at least this chance are in the set of those that the main colour may be, which covers so much. */
  readonly set: { readonly least: number; readonly coverage: number };
  /**
   * For 1, 2, 3 and so on wrong tags in a hundred accepted: the confidence to accept from, null where so few cannot be
   * promised, and the part of photos accepted.
   */
  readonly acceptances: readonly (readonly [from: number | null, accepted: number])[];
  /** Photos of like confidence: its mean, the part that was right, and how many they were; the least sure first. */
  readonly reliability: readonly (readonly [confidence: number, right: number, photos: number])[];
}
