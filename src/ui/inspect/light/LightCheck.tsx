import { Pipette } from 'lucide-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { hasCast, type LightReading } from '../../../core/light/light.ts';
import { Button } from '../../shared/Button.tsx';
import { PartTitle } from '../PartTitle.tsx';
import { take, toolbox } from '../tools/toolbox.ts';
import type { Inputs } from '../useInputs.ts';
import styles from './LightCheck.module.css';
import { backgroundWords, choiceWords, correctionWords } from './lightWords.ts';
import { useBackgroundLight } from './useBackgroundLight.ts';

interface Props {
  readonly id: string;
  readonly inputs: Inputs;
  /** What came of the correction that was asked for; null where none was. */
  readonly corrected: LightReading | null;
}

/** What light the photo was taken in, and what its colours are corrected by. Nothing is, unless somebody asks. */
export const LightCheck = memo(function LightCheck({ id, inputs, corrected }: Props) {
  const background = useBackgroundLight(id);
  const isPicking = useStore(toolbox, ({ tool }) => tool === 'grey');
  const { by } = inputs.said.light;
  const correctBy = (next: 'nothing' | 'background') =>
    inputs.say({ light: { by: next } }, choiceWords[next]);
  return (
    <section className={styles['light']} aria-label="Light">
      <PartTitle>Light</PartTitle>
      {background && <p id="background-light">{backgroundWords(background)}</p>}
      <div className={styles['choices']}>
        <Button aria-pressed={by === 'nothing'} onClick={() => correctBy('nothing')}>
          As photographed
        </Button>
        <Button
          aria-pressed={by === 'background'}
          aria-describedby={background ? 'background-light' : undefined}
          disabled={by !== 'background' && !(background && hasCast(background))}
          onClick={() => correctBy('background')}
        >
          Corrected by the background
        </Button>
        <Button
          icon={Pipette}
          aria-pressed={by === 'place'}
          data-tool="grey"
          data-picking={isPicking}
          onClick={() => take(isPicking ? 'look' : 'grey')}
        >
          Corrected by a grey place
        </Button>
      </div>
      {by === 'place' && <p>{correctionWords(corrected)}</p>}
      {by === 'background' && corrected?.kind === 'refused' && <p>Nothing is corrected.</p>}
    </section>
  );
});
