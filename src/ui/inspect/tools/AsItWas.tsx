import { RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { untouched } from '../../../core/photo/photoInputs.ts';
import { Button } from '../../shared/Button.tsx';
import type { Inputs } from '../useInputs.ts';
import { handWords } from '../words.ts';
import styles from './AsItWas.module.css';

/** Takes back all that was said of mask and light by hand, in one step that can be undone. */
export const AsItWas = memo(function AsItWas({ inputs }: { inputs: Inputs }) {
  if (handWords(inputs.said) === '') return null;
  return (
    <Button
      icon={RotateCcw}
      className={styles['button']}
      onClick={() => inputs.say(untouched, 'As it was')}
    >
      <span>As it was</span>
    </Button>
  );
});
