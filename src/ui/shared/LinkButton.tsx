import type { LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import button from './Button.module.css';
import { classes } from './classes.ts';

interface Props {
  readonly href: string;
  readonly icon?: LucideIcon;
  readonly look?: 'plain' | 'solid' | 'quiet';
  readonly children: string;
}

/** A link that looks like a button: it leads to another view. */
export function LinkButton({ href, icon: Icon, look = 'plain', children }: Props) {
  return (
    <Link href={href} className={classes(button['button'], button[look])}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </Link>
  );
}
