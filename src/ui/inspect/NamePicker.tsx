import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import type { Triple } from '../../core/palette/palette.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { familyWord, type Wording } from '../shared/confidenceWords.ts';
import { useNameLanguage } from '../shared/useWord.ts';
import styles from './NamePicker.module.css';
import { isSought, type NameGroup, namesNearestFirst, withOwnName } from './nameGroups.ts';

interface Props {
  readonly name: string;
  /** The swatch's colour now. */
  readonly labNow: () => Triple;
  readonly taxonomy: Taxonomy;
  /** What names are called in the language of the page's person; typing finds these and the names themselves. */
  readonly word: Wording;
  readonly onRename: (name: string) => void;
}

/** A swatch's name, and another one for it: type to find, nearest first, or a name of one's own. Memoised: it rests while a stroke changes colours but not names. */
export const NamePicker = memo(function NamePicker(props: Props) {
  const { name, labNow, taxonomy, word, onRename } = props;
  const language = useNameLanguage();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [groups, setGroups] = useState<readonly NameGroup[]>([]);
  const turn = (isOpen: boolean) => {
    setGroups(isOpen ? namesNearestFirst(taxonomy, labNow()) : []);
    setOpen(isOpen);
  };
  return (
    <Combobox.Root
      items={withOwnName(groups, typed, word)}
      value={name}
      onValueChange={(chosen) => chosen !== null && chosen !== name && onRename(chosen)}
      open={open}
      onOpenChange={turn}
      inputValue={typed}
      onInputValueChange={setTyped}
      onOpenChangeComplete={(isOpen) => !isOpen && setTyped('')}
      filter={(other, query) => isSought(other, word(other), query)}
      autoHighlight
    >
      <Combobox.Trigger className={styles['trigger']} aria-label={`Rename ${word(name)}`}>
        <span lang={language}>{word(name)}</span>
        <ChevronDown size={16} aria-hidden />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={styles['positioner']} align="start" sideOffset={4}>
          <Combobox.Popup
            className={styles['popup']}
            aria-label={`A name in place of ${word(name)}`}
          >
            <Combobox.Input
              className={styles['input']}
              placeholder="Find a name, or type your own"
            />
            <Combobox.List className={styles['list']}>
              {({ value, items }: NameGroup) => (
                <Combobox.Group key={value} items={items}>
                  <Combobox.GroupLabel className={styles['family']}>
                    {familyWord(value, word)}
                  </Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(other: string) => (
                      <Combobox.Item key={other} value={other} className={styles['item']}>
                        <span lang={language}>{word(other)}</span>
                        {word(other) !== other && (
                          <small className={styles['itself']}>{other}</small>
                        )}
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
});
