import { Keyboard, Settings2 } from 'lucide-react';
import { type Language, languages } from '../../core/tags/language.ts';
import { IconButton } from '../shared/IconButton.tsx';
import {
  type Choice,
  Menu,
  MenuChoice,
  MenuItem,
  MenuSeparator,
  MenuSwitch,
} from '../shared/Menu.tsx';
import { type Preferences, prefer } from '../shared/preferences.ts';
import { usePreferences } from '../shared/usePreferences.ts';

const themes: readonly Choice<Preferences['theme']>[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const surrounds: readonly Choice<Preferences['surround']>[] = [
  { value: 'theme', label: 'As the theme' },
  { value: 'white', label: 'White' },
  { value: 'grey', label: 'Middle grey' },
  { value: 'black', label: 'Near-black' },
];

const languageChoices = Object.entries(languages).map(([value, label]) => ({
  value: value as Language,
  label,
  lang: value,
}));

/** How the page looks, and which keys it listens to. */
export function PreferencesMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { theme, surround, singleKeys, language, categories } = usePreferences();
  return (
    <Menu trigger={<IconButton icon={Settings2} label="Preferences" />}>
      <MenuChoice
        label="Theme"
        choices={themes}
        value={theme}
        onChange={(value) => prefer({ theme: value })}
      />
      <MenuSeparator />
      <MenuChoice
        label="Photos and swatches stand on"
        choices={surrounds}
        value={surround}
        onChange={(value) => prefer({ surround: value })}
      />
      <MenuSeparator />
      <MenuChoice
        label="Colours are named in"
        choices={languageChoices}
        value={language}
        onChange={(value) => prefer({ language: value })}
      />
      <MenuSeparator />
      <MenuSwitch checked={categories} onChange={(checked) => prefer({ categories: checked })}>
        Say what garment it is
      </MenuSwitch>
      <MenuSwitch checked={singleKeys} onChange={(checked) => prefer({ singleKeys: checked })}>
        Shortcuts of one key
      </MenuSwitch>
      <MenuItem icon={Keyboard} onClick={onShortcuts}>
        All shortcuts
      </MenuItem>
    </Menu>
  );
}
