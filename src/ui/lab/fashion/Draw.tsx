import { Eraser, FlipHorizontal2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { type Brush, emptyDrawing } from '../../../core/learn/drawing.ts';
import { Button } from '../../shared/Button.tsx';
import { Segments } from '../../shared/Segments.tsx';
import { Answers } from './Answers.tsx';
import styles from './Draw.module.css';
import { changed, continued, type Drawn, takenBack } from './history.ts';
import { Pad } from './Pad.tsx';
import { Starters } from './Starters.tsx';

interface Props {
  readonly drawn: Drawn;
  readonly onChange: (drawn: Drawn) => void;
}

const greys = [
  { value: 'bright', label: 'Bright' },
  { value: 'grey', label: 'Grey' },
  { value: 'dark', label: 'Dark' },
  { value: 'rub', label: 'Rub out' },
] as const;

type Grey = (typeof greys)[number]['value'];

const brightness: Readonly<Record<Grey, number>> = { bright: 0.95, grey: 0.65, dark: 0.3, rub: 0 };

const tips = [
  { value: 'fine', label: 'Fine' },
  { value: 'broad', label: 'Broad' },
] as const;

type Tip = (typeof tips)[number]['value'];

const radius: Readonly<Record<Tip, number>> = { fine: 0.5, broad: 1.6 };

/** A pad of 28 x 28 cells with its tools, and what the nets say of the drawing. */
export function Draw({ drawn, onChange }: Props) {
  const [grey, setGrey] = useState<Grey>('bright');
  const [tip, setTip] = useState<Tip>('broad');
  const [isMirrored, setIsMirrored] = useState(true);
  const brush: Brush = { brightness: brightness[grey], radius: radius[tip], isMirrored };
  return (
    <>
      <section className={styles['draw']} aria-label="Drawing">
        <Pad
          drawing={drawn.drawing}
          brush={brush}
          onBegin={(drawing) => onChange(changed(drawn, drawing))}
          onGoOn={(drawing) => onChange(continued(drawn, drawing))}
        />
        <div className={styles['tools']}>
          <Segments label="Brush" segments={greys} value={grey} onChange={setGrey} />
          <Segments label="Tip" segments={tips} value={tip} onChange={setTip} />
          <Button
            icon={FlipHorizontal2}
            aria-pressed={isMirrored}
            onClick={() => setIsMirrored(!isMirrored)}
          >
            Both sides
          </Button>
          <Button
            icon={Undo2}
            disabled={drawn.before.length === 0}
            onClick={() => onChange(takenBack(drawn))}
          >
            Take back
          </Button>
          <Button icon={Eraser} onClick={() => onChange(changed(drawn, emptyDrawing()))}>
            Clear
          </Button>
        </div>
        <Starters onChoose={(drawing) => onChange(changed(drawn, drawing))} />
      </section>
      <Answers numbers={drawn.drawing} />
    </>
  );
}
