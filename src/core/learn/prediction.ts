/** What garment a photo shows, and how sure that is: made by `predictionOf`, `docs/classifier.md` says how. */
export interface Prediction {
  /** The likeliest class; also where the photo may show none of them. */
  readonly label: string;
  /** The chance that the label is right, in [0, 1]: low, too, where the photo may show nothing that the net knows. */
  readonly confidence: number;
  /** The chance of each class, were it one of them; they sum to 1. In the net's own order. */
  readonly scores: Readonly<Record<string, number>>;
  /** What the net's own numbers were divided by before they became chances. */
  readonly temperature: number;
  /** What it may well be. */
  readonly set: LabelSet;
  /** The chance that the photo shows something of a class that the net knows, in [0, 1]. */
  readonly known: number;
  /** From this chance on it is said to be of one of them. */
  readonly knownFrom: number;
  /** Whether it is said to be no garment that the net knows. */
  readonly isUnknown: boolean;
  /** What else can be told of a garment of this label; of many labels nothing. */
  readonly attributes: readonly AttributeFound[];
}

/** Classes of which one is right in so many photos of garments of the known classes. */
export interface LabelSet {
  /** At least one, the likeliest first. */
  readonly labels: readonly string[];
  /** The part of such sets that hold the right one, in (0, 1). */
  readonly coverage: number;
}

/** One thing told of a garment beside its class. */
export interface AttributeFound {
  /** What is told, as `sleeves`. */
  readonly name: string;
  /** What it is, as `long`. */
  readonly value: string;
  /** The chance of that value, in [0, 1]. */
  readonly confidence: number;
  /** The chance of each value; they sum to 1. */
  readonly scores: Readonly<Record<string, number>>;
}
