import type { SegmentInputs } from '../../../core/segment/segmentation.ts';
import styles from './Hint.module.css';
import type { Tool } from './tool.ts';

interface Props {
  readonly tool: Exclude<Tool, 'look'>;
  readonly said: SegmentInputs;
}

/** How to use the tool in hand, over the photo's corner, until it has been used. */
export function Hint({ tool, said }: Props) {
  return isKnown(tool, said) ? null : <p className={styles['hint']}>{hints[tool]}</p>;
}

function isKnown(tool: Props['tool'], { rectangle, strokes }: SegmentInputs): boolean {
  if (tool === 'grey') return false;
  return tool === 'rectangle' ? rectangle !== null : strokes.length > 0;
}

const hints: Readonly<Record<Exclude<Tool, 'look'>, string>> = {
  keep: 'Paint over what belongs to the garment.',
  reject: 'Paint over what does not belong to it.',
  erase: 'Takes paint away. There is none yet.',
  lasso: 'Draw a line around a part.',
  rectangle: 'Put it around the whole garment.',
  grey: 'Pick a place that is grey or white: a card, a label, a wall.',
};
