import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `solid` for the one thing to do next, `quiet` within bars and lists. */
  readonly look?: 'plain' | 'solid' | 'quiet';
  readonly icon?: LucideIcon;
}

/** A button with words, and an icon before them where it helps. */
export function Button({ look = 'plain', icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(styles['button'], styles[look], className)} {...rest}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}
