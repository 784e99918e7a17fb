import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import styles from './NamePicker.module.css';
import { type NameGroup, namesNearestFirst, withOwnName } from './nameGroups.ts';

interface Props {
  readonly swatch: NamedSwatch;
  readonly taxonomy: Taxonomy;
  readonly onRename: (name: string) => void;
}

/** A swatch's name, and another one for it: type to find, nearest first, or a name of one's own. */
export function NamePicker({ swatch, taxonomy, onRename }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const groups = useMemo(
    () => (open ? namesNearestFirst(taxonomy, swatch.lab) : []),
    [open, taxonomy, swatch.lab],
  );
  return (
    <Combobox.Root
      items={withOwnName(groups, typed)}
      value={swatch.name}
      onValueChange={(name) => name !== null && name !== swatch.name && onRename(name)}
      open={open}
      onOpenChange={setOpen}
      inputValue={typed}
      onInputValueChange={setTyped}
      onOpenChangeComplete={(isOpen) => !isOpen && setTyped('')}
      autoHighlight
    >
      <Combobox.Trigger className={styles['trigger']} aria-label={`Rename ${swatch.name}`}>
        {swatch.name}
        <ChevronDown size={16} aria-hidden />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={styles['positioner']} align="start" sideOffset={4}>
          <Combobox.Popup
            className={styles['popup']}
            aria-label={`A name in place of ${swatch.name}`}
          >
            <Combobox.Input
              className={styles['input']}
              placeholder="Find a name, or type your own"
            />
            <Combobox.List className={styles['list']}>
              {({ value, items }: NameGroup) => (
                <Combobox.Group key={value} items={items}>
                  <Combobox.GroupLabel className={styles['family']}>{value}</Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(name: string) => (
                      <Combobox.Item key={name} value={name} className={styles['item']}>
                        {name}
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
}
