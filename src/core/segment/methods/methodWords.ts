import type { Method } from '../method.ts';

/** What is said of a way to cut: on the page, in the documents and on the command line. */
export interface MethodWords {
  readonly name: string;
  /** How it goes about it, in one sentence. */
  readonly how: string;
  /** When it fails, in one sentence. */
  readonly fails: string;
}

/** The words of every method. */
export const methodWords: Readonly<Record<Method, MethodWords>> = {
  grabcut: {
    name: 'GrabCut',
    how: 'GrabCut learns the colours of the garment and of the background, draws the border between them where it costs least, and learns anew from what it cut, until the border rests.',
    fails: 'Fails where the garment and what is behind it share their colours.',
  },
  exact: {
    name: 'GrabCut, full graph',
    how: 'GrabCut as its paper has it: every pixel is weighed in every round, where our own way cuts a small picture first and then only along the edge.',
    fails: 'Fails where GrabCut fails, is slow, and gets lost in a busy background.',
  },
  threshold: {
    name: 'Threshold',
    how: 'Threshold takes the colour of the frame for the background, and all that differs from it by more than one fixed amount for the garment.',
    fails: 'Fails where the background is not plain, and where the garment is nearly its colour.',
  },
  otsu: {
    name: 'Otsu',
    how: 'Otsu parts the photo in grey into dark and bright where that explains most of its contrast, and takes the side of the rim for the background.',
    fails: 'Fails where the garment is as bright as the background, or both bright and dark.',
  },
  gradients: {
    name: 'Gradients',
    how: 'Gradients looks for edges, closes their gaps, and takes all that cannot be reached from the rim without crossing one for the garment.',
    fails: 'Fails where the outline has gaps or leaves the photo, and before busy backgrounds.',
  },
  watershed: {
    name: 'Watershed',
    how: 'Watershed lets water rise from the middle and from the rim over the edges of the photo, and takes what the middle fills for the garment.',
    fails: 'Fails where an edge within is stronger than the outline, as a collar or a print is.',
  },
  parser: {
    name: 'Garment parser',
    how: 'A small neural network that learned from photos of people says of each place whether it shows background, skin, hair or which garment, and what is likelier garment than background is kept.',
    fails: 'Fails where nobody wears the garment, and its edges are blurred.',
  },
  'parser+grabcut': {
    name: 'Parser + GrabCut',
    how: 'The garment parser says where the figure is and what it wears, and GrabCut draws the border along the colours of this photo.',
    fails: 'Fails where the parser takes a bystander or a bench for the figure.',
  },
};
