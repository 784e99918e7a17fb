import { Braces, Download, Table } from 'lucide-react';
import { progressOf } from '../../store/selectors.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button, type ButtonProps } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { count } from '../shared/figures.ts';
import { Menu, MenuItem } from '../shared/Menu.tsx';
import { say } from '../shared/say.ts';
import { usePreferences } from '../shared/usePreferences.ts';
import { noteExport } from './leaving.ts';

/** Hands what was found to the person as a file. */
export function ExportMenu({ look = 'plain' }: Pick<ButtonProps, 'look'>) {
  const app = useApp();
  const tagged = useCatalogue((catalogue) => progressOf(catalogue).tagged);
  const { language } = usePreferences();
  const save = (format: 'json' | 'csv') => {
    const file = app.exportAs(format, language);
    download(file.name, file.blob);
    noteExport(app.store.getState());
    say(`${file.name} saved: ${count(tagged, 'tagged photo')}.`);
  };
  const trigger = (
    <Button look={look} icon={Download} disabled={tagged === 0}>
      Export
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem icon={Table} note="one line a photo, for spreadsheets" onClick={() => save('csv')}>
        CSV
      </MenuItem>
      <MenuItem icon={Braces} note="everything found, for programs" onClick={() => save('json')}>
        JSON
      </MenuItem>
    </Menu>
  );
}
