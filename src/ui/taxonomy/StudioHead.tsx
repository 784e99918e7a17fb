import { ArrowLeft, Download, History, Redo2, Undo2, Upload } from 'lucide-react';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { download } from '../shared/download.ts';
import { count } from '../shared/figures.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { LinkButton } from '../shared/LinkButton.tsx';
import { Menu, MenuItem } from '../shared/Menu.tsx';
import { say } from '../shared/say.ts';
import styles from './Studio.module.css';
import { useStudio } from './studio.ts';
import type { EditedNames } from './useNames.ts';

interface Props {
  readonly names: EditedNames;
  readonly onImport: () => void;
  readonly onVersions: () => void;
}

const formats = [
  { format: 'json', label: 'JSON', note: 'everything, for Dyelot and for programs' },
  { format: 'csv', label: 'CSV', note: 'one line a colour, for spreadsheets' },
  { format: 'ase', label: 'ASE', note: 'Adobe Swatch Exchange' },
  { format: 'gpl', label: 'GPL', note: 'GIMP, Inkscape, Krita' },
] as const;

/** What can be done with the list as a whole. */
export function StudioHead({ names, onImport, onVersions }: Props) {
  const app = useApp();
  const undo = useStudio(({ past }) => past.at(-1)?.words);
  const redo = useStudio(({ future }) => future.at(-1)?.words);
  const save = (format: (typeof formats)[number]['format']) => {
    const file = app.taxonomy.exportNames(names.names, format);
    download(file.name, file.blob);
    say(`${file.name} saved: ${count(names.names.length, 'name')}.`);
  };
  return (
    <header className={styles['head']}>
      <LinkButton href="/" icon={ArrowLeft} look="quiet">
        Photos
      </LinkButton>
      <h1>
        Taxonomy <span>{count(names.names.length, 'name')}</span>
      </h1>
      <div className={styles['tools']}>
        <IconButton
          icon={Undo2}
          label={undo ? `Undo: ${undo}` : 'Nothing to undo'}
          keys="Ctrl+Z"
          disabled={!undo}
          onClick={names.undo}
        />
        <IconButton
          icon={Redo2}
          label={redo ? `Redo: ${redo}` : 'Nothing to redo'}
          keys="Ctrl+Shift+Z"
          disabled={!redo}
          onClick={names.redo}
        />
        <IconButton icon={History} label="Versions" onClick={onVersions} />
        <Button icon={Upload} onClick={onImport}>
          Import
        </Button>
        <Menu trigger={<Button icon={Download}>Export</Button>}>
          {formats.map(({ format, label, note }) => (
            <MenuItem key={format} note={note} onClick={() => save(format)}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </div>
    </header>
  );
}
