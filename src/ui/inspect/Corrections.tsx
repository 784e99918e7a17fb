import { ChevronDown, RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { type Family, families } from '../../core/tags/family.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { familyWord } from '../shared/confidenceWords.ts';
import { Menu, MenuChoice } from '../shared/Menu.tsx';
import { NameWithin } from '../shared/NameWithin.tsx';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './Corrections.module.css';

interface Props {
  readonly id: string;
  readonly primary: Family | null;
  /** Whether the tag is the editor's. */
  readonly isCorrected: boolean;
}

/** Puts the main colour right, or goes back to what was found. */
export const Corrections = memo(function Corrections({ id, primary, isCorrected }: Props) {
  const { dispatch } = useApp();
  const word = useWord();
  const language = useNameLanguage();
  const main = primary ? familyWord(primary, word) : '';
  const choices = families.map((family) => ({
    value: family,
    label: familyWord(family, word),
    lang: language,
  }));
  return (
    <section className={styles['corrections']} aria-label="Corrections">
      <Menu
        align="start"
        trigger={
          <Button>
            <span>
              <NameWithin words={`Main colour: ${main || 'none'}`} name={main} />
            </span>
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
      >
        <MenuChoice
          closes
          label="Main colour"
          choices={choices}
          value={primary ?? ('' as never)}
          onChange={(family) => dispatch({ type: 'primaryCorrected', id, family })}
        />
      </Menu>
      {isCorrected && (
        <Button
          look="quiet"
          icon={RotateCcw}
          onClick={() => dispatch({ type: 'correctionsCleared', id })}
        >
          Back to what was found
        </Button>
      )}
    </section>
  );
});
