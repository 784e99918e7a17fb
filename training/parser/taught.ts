/** What `train.py` says of a net that it taught. */
export interface Taught {
  readonly seed: number;
  /** The round that the net is of, and how many there were to be. */
  readonly epoch: number;
  readonly epochs: number;
  /** How many there are, and how many the net learned from. */
  readonly photos: number;
  readonly learned: number;
  readonly weights: number;
  /** Intersection over union over the photos held back: of each kind, and the mean of all but `other`. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly mean: number;
  /** The same, a photo's mean, of the figure and of what is worn. */
  readonly figure: number;
  readonly worn: number;
}
