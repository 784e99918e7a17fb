import { ChevronUp } from 'lucide-react';
import { Button } from '../shared/Button.tsx';
import { type Choice, Menu, MenuChoice } from '../shared/Menu.tsx';
import { errorChoices, prefer } from '../shared/preferences.ts';
import { usePreferences } from '../shared/usePreferences.ts';
import { wishWords } from './errorWords.ts';

const choices: readonly Choice<string>[] = errorChoices.map((errors) => ({
  value: String(errors),
  label: wishWords(errors),
}));

/** How many wrong tags the person can live with, and what comes of it. */
export function ErrorsMenu() {
  const { errors } = usePreferences();
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={ChevronUp}>
          At most {errors} in 100 wrong
        </Button>
      }
    >
      <MenuChoice
        label="Of tags that need no look, at most this many are wrong"
        choices={choices}
        value={String(errors)}
        onChange={(value) => prefer({ errors: Number(value) })}
        closes
      />
    </Menu>
  );
}
