import { TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import type { SwatchList } from '../../core/taxonomy/listed.ts';
import type { KeptVersions } from '../../flow/taxonomyDesk.ts';
import { useApp } from '../shared/appContext.tsx';
import { Segments } from '../shared/Segments.tsx';
import { say } from '../shared/say.ts';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { ChangeList } from './ChangeList.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NameEditor } from './NameEditor.tsx';
import { NameList } from './NameList.tsx';
import { pickList } from './pickList.ts';
import { SaveBar } from './SaveBar.tsx';
import { SliceMap } from './SliceMap.tsx';
import styles from './Studio.module.css';
import { StudioHead } from './StudioHead.tsx';
import { useChanges } from './useChanges.ts';
import { useNames, useTaxonomy } from './useNames.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

/** Where the names live: families, retail names and marketing names, the colours that each is known by, and what a change would do. */
export function Studio() {
  const taxonomy = useTaxonomy();
  if (taxonomy) return <Open taxonomy={taxonomy} />;
  return (
    <main className={styles['waiting']} aria-busy>
      <h1>Taxonomy</h1>
      <p>The colour names are being fetched…</p>
    </main>
  );
}

function Open({ taxonomy }: { taxonomy: Taxonomy }) {
  const names = useNames(taxonomy);
  const changes = useChanges(names, taxonomy);
  const [kept, setKept] = useKept();
  const [hasVersions, setHasVersions] = useState(false);
  const [brought, setBrought] = useBrought();
  const [part, setPart] = useState<'map' | 'names'>('map');
  const showMap = useCallback(() => setPart('map'), []);
  useShortcuts({
    'mod+z': names.undo,
    'mod+shift+z': names.redo,
    'mod+y': names.redo,
  });
  return (
    <main className={styles['studio']} data-part={part}>
      <StudioHead
        names={names}
        onImport={() => void setBrought()}
        onVersions={() => setHasVersions(true)}
      />
      {kept.failure && (
        <p className={styles['notice']} role="status">
          <TriangleAlert size={16} aria-hidden />
          {kept.failure.message}
        </p>
      )}
      <div className={styles['parts']}>
        <Segments
          label="Part"
          look="lines"
          value={part}
          onChange={setPart}
          segments={[
            { value: 'map', label: 'Map' },
            { value: 'names', label: 'Names' },
          ]}
        />
      </div>
      <div className={styles['list']}>
        <NameList names={names} onChosen={showMap} />
      </div>
      <SliceMap names={names} />
      <div className={styles['side']}>
        <NameEditor names={names} />
        <ChangeList {...changes} isEdited={names.isEdited} />
      </div>
      <div className={styles['foot']}>
        <SaveBar {...changes} names={names} kept={kept} onKept={setKept} />
      </div>
      <VersionsDialog
        open={hasVersions}
        onClose={() => setHasVersions(false)}
        versions={kept.versions}
        taxonomy={taxonomy}
        names={names}
      />
      {brought && (
        <ImportDialog
          key={brought.file}
          {...brought}
          names={names}
          onClose={() => void setBrought(null)}
        />
      )}
    </main>
  );
}

/** The versions that the browser keeps. */
function useKept() {
  const { taxonomy } = useApp();
  const [kept, setKept] = useState<KeptVersions>({ versions: [], failure: null });
  useEffect(() => {
    let isHere = true;
    void taxonomy.versions().then((loaded) => isHere && setKept(loaded));
    return () => {
      isHere = false;
    };
  }, [taxonomy]);
  return [kept, setKept] as const;
}

interface Brought {
  readonly file: string;
  readonly list: SwatchList;
}

/** The list that was brought; asks for one, or puts it away (null). */
function useBrought() {
  const { taxonomy } = useApp();
  const [brought, setBrought] = useState<Brought | null>(null);
  const ask = async (away?: null) => {
    if (away === null) return setBrought(null);
    const file = await pickList();
    if (!file) return;
    const list = await taxonomy.readList(file);
    if (list.ok) setBrought({ file: file.name, list: list.value });
    else say(`${file.name}: ${list.failure.message}`);
  };
  return [brought, ask] as const;
}
