import type { SegmentInputs } from '../../../core/segment/segmentation.ts';
import styles from './Hint.module.css';
import type { Tool } from './tool.ts';

interface Props {
  readonly tool: Exclude<Tool, 'look'>;
  readonly said: SegmentInputs;
}

/** How to use the tool in hand, over the photo's corner, until it has been used. */
export function Hint({ tool, said }: Props) {
  const isKnown = tool === 'rectangle' ? said.rectangle !== null : said.strokes.length > 0;
  return isKnown ? null : <p className={styles['hint']}>{hints[tool]}</p>;
}

const hints: Readonly<Record<Exclude<Tool, 'look'>, string>> = {
  keep: 'Paint over what belongs to the garment.',
  reject: 'Paint over what does not belong to it.',
  erase: 'Takes paint away. There is none yet.',
  lasso: 'Draw a line around a part.',
  rectangle: 'Put it around the whole garment.',
};
