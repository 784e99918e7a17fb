import type { LucideIcon } from 'lucide-react';
import styles from './Button.module.css';
import { Button, type ButtonProps } from './Button.tsx';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** What it does, in words: its name, and what the tooltip shows. */
  readonly label: string;
  /** The shortcut as it is shown: "Ctrl+Z". */
  readonly keys?: string;
}

/** A button with an icon alone. Its words are shown when it is hovered or focused. */
export function IconButton({ label, keys, look = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={label} {...(keys ? { keys } : {})}>
      <Button
        {...rest}
        look={look}
        className={classes(styles['square'], className)}
        aria-label={label}
      />
    </Tooltip>
  );
}
