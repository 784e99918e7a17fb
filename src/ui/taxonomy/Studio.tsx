import { TriangleAlert } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { useApp } from '../shared/appContext.tsx';
import { Segments } from '../shared/Segments.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { useUnsavedQuestion } from '../shared/useUnsavedQuestion.ts';
import { bring, putAway, useBrought } from './brought.ts';
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
import { useKept } from './useKept.ts';
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
  const { taxonomy: desk } = useApp();
  const brought = useBrought();
  const [part, setPart] = useState<'map' | 'names'>('map');
  // A narrow screen was scrolled down the list.
  const showMap = useCallback(() => {
    setPart('map');
    window.scrollTo({ top: 0 });
  }, []);
  useUnsavedQuestion('taxonomy', names.isEdited);
  useShortcuts({
    'mod+z': names.undo,
    'mod+shift+z': names.redo,
    'mod+y': names.redo,
  });
  return (
    <main className={styles['studio']} data-part={part}>
      <StudioHead
        names={names}
        onImport={() => void pickList().then((file) => file && bring(file, desk))}
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
      {brought && <ImportDialog key={brought.file} {...brought} names={names} onClose={putAway} />}
    </main>
  );
}
