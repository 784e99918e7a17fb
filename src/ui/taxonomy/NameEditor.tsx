import { Plus, Trash2 } from 'lucide-react';
import { languages } from '../../core/tags/language.ts';
import type { ColourName } from '../../core/tags/taxonomy.ts';
import { Button } from '../shared/Button.tsx';
import { usePreferences } from '../shared/usePreferences.ts';
import { FamilySelect } from './FamilySelect.tsx';
import { Field } from './Field.tsx';
import styles from './NameEditor.module.css';
import { newReference } from './newName.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { useStudio } from './studio.ts';
import type { EditedNames } from './useNames.ts';

/** The name that is chosen: what it is called on each level, and the colours that it is known by. */
export function NameEditor({ names }: { names: EditedNames }) {
  const selected = useStudio((state) => state.selected);
  const entry = names.names.find(({ name }) => name === selected?.name);
  if (!selected || !entry)
    return (
      <section className={styles['editor']} aria-label="Name">
        <h2>No name chosen</h2>
        <p className={styles['hint']}>
          Choose one in the list, or press one of its colours on the map. Then drag the colour, or
          move it with the arrow keys: its borders follow.
        </p>
      </section>
    );
  return <OneName entry={entry} place={selected.place} names={names} />;
}

interface Props {
  readonly entry: ColourName;
  readonly place: number;
  readonly names: EditedNames;
}

function OneName({ entry, place, names }: Props) {
  const { language } = usePreferences();
  const { name, family, marketing = '', words = {}, references } = entry;
  return (
    <section className={styles['editor']} aria-label="Name">
      <h2 className={styles['title']}>{name}</h2>
      <div className={styles['levels']}>
        <FamilySelect
          label="Family: what a buyer asks for"
          value={family}
          onChange={(to) => names.edit({ type: 'familyChanged', name, family: to })}
        />
        <Field
          label="Retail name: what the shop says"
          value={name}
          onCommit={(to) => names.edit({ type: 'renamed', name, to })}
        />
        <Field
          label="Marketing name: what this season calls it"
          value={marketing}
          placeholder="none"
          onCommit={(text) => names.edit({ type: 'marketingChanged', name, marketing: text })}
        />
        {language !== 'en' && (
          <Field
            label={`Word in ${languages[language]}`}
            value={words[language] ?? ''}
            placeholder={name}
            onCommit={(word) => names.edit({ type: 'wordChanged', name, language, word })}
          />
        )}
      </div>
      <ReferenceList entry={entry} place={place} names={names} />
      <div className={styles['actions']}>
        <Button
          icon={Plus}
          onClick={() =>
            names.edit({ type: 'referenceAdded', name, lab: newReference(references[place]) })
          }
        >
          Add a colour
        </Button>
        <Button
          look="quiet"
          icon={Trash2}
          onClick={() => names.edit({ type: 'nameRemoved', name })}
        >
          Remove the name
        </Button>
      </div>
    </section>
  );
}
