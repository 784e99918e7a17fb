import { ChevronDown, RotateCcw } from 'lucide-react';
import { families } from '../../core/tags/family.ts';
import type { Tag } from '../../core/tags/tag.ts';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { Menu, MenuChoice } from '../shared/Menu.tsx';
import styles from './Corrections.module.css';

const choices = families.map((family) => ({ value: family, label: family }));

/** Puts the main colour right, or goes back to what was found. */
export function Corrections({ id, tag }: { id: string; tag: Tag }) {
  const { dispatch } = useApp();
  return (
    <section className={styles['corrections']} aria-label="Corrections">
      <Menu
        align="start"
        trigger={
          <Button>
            Main colour: {tag.primary ?? 'none'}
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
      >
        <MenuChoice
          closes
          label="Main colour"
          choices={choices}
          value={tag.primary ?? ('' as never)}
          onChange={(family) => dispatch({ type: 'primaryCorrected', id, family })}
        />
      </Menu>
      {tag.by === 'editor' && (
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
}
