import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';
import { useBeside } from './useBeside.tsx';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'center' | 'end';
  readonly children: ReactNode;
}

/** A list of actions that opens from a button. */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  const { place, element } = useBeside();
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      {place}
      <Base.Portal container={element}>
        <Base.Positioner
          positionMethod="fixed"
          sideOffset={4}
          align={align}
          className={styles['positioner']}
        >
          <Base.Popup className={styles['popup']}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  readonly icon?: LucideIcon;
  /** A second line: what comes of it. */
  readonly note?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon: Icon, note, children, ...rest }: MenuItemProps) {
  return (
    <Base.Item className={styles['item']} {...rest}>
      <span className={styles['mark']}>{Icon && <Icon size={16} aria-hidden />}</span>
      <span className={styles['words']}>
        {children}
        {note && <small className={styles['note']}>{note}</small>}
      </span>
    </Base.Item>
  );
}

export const MenuSeparator = () => <Base.Separator className={styles['separator']} />;

/** One of several values, and what to call it. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The label's language, where that is not the page's. */
  readonly lang?: string;
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Whether choosing ends it; else the menu stays open, so that the choice is seen. */
  readonly closes?: boolean;
}

/** A group of a menu of which one is chosen. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles['label']}>{props.label}</Base.GroupLabel>
      <Base.RadioGroup value={props.value} onValueChange={props.onChange}>
        {props.choices.map(({ value, label, lang }) => (
          <Base.RadioItem
            key={value}
            value={value}
            className={styles['item']}
            closeOnClick={props.closes ?? false}
          >
            <span className={styles['mark']}>
              <Base.RadioItemIndicator>
                <Check size={16} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            <span lang={lang}>{label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

interface MenuSwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A line of a menu that is on or off. */
export function MenuSwitch({ checked, onChange, children }: MenuSwitchProps) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onChange} className={styles['item']}>
      <span className={styles['mark']}>
        <Base.CheckboxItemIndicator>
          <Check size={16} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  );
}
