import { isPainted } from './paintings.ts';

/** What a net made of one look at a photo. */
export interface Look {
  readonly logits: readonly number[];
  readonly features: readonly number[];
}

/** What a net made of a photo: the mean of its looks at it. */
export interface Seen extends Look {
  readonly looks: readonly Look[];
  /** Its class, as a place among the net's labels; -1: none of them. */
  readonly truth: number;
  /** What its pack says that it is. */
  readonly kind: string;
  /** The part that it is held out with. */
  readonly fold: number;
}

/** What is said of a photo by numbers that were fitted without its part. */
export interface Unseen extends Seen {
  /** Of the classes, at their temperature. */
  readonly chances: readonly number[];
  /** The chance that it is of one of them. */
  readonly known: number;
}

const FOLDS = 5;

/** Photos of one sender stand beside each other: they are held out together. */
const TOGETHER = 8;

/** The part of the `n`th photo of a pack. */
export const foldOf = (n: number): number => Math.floor(n / TOGETHER) % FOLDS;

/** Parts that occur, in their order. */
export const foldsOf = (photos: readonly Pick<Seen, 'fold'>[]): number[] =>
  [...new Set(photos.map(({ fold }) => fold))].sort((a, b) => a - b);

export const without = <Item extends Pick<Seen, 'fold'>>(photos: readonly Item[], fold: number) =>
  photos.filter((photo) => photo.fold !== fold);

export const isKnown = ({ truth }: Pick<Seen, 'truth'>): boolean => truth >= 0;

/** What is called the kind of a photo that shows no garment, only what lay beside one. */
export const GROUND = 'no garment';

export const isGround = ({ kind }: Pick<Seen, 'kind'>): boolean => kind === GROUND;

export const isGarment = (one: Pick<Seen, 'kind'>): boolean => !isGround(one) && !isPainted(one);
