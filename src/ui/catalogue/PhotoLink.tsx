import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { changeView } from './galleryView.ts';

interface Props {
  readonly id: string;
  /** Whether Tab leads to it: to one photo of all. */
  readonly isActive: boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Leads to a photo, from a card or a row; the arrow keys find it by its id. */
export function PhotoLink({ id, isActive, className, children }: Props) {
  const activate = () => changeView({ active: id });
  return (
    <Link
      href={`/photo/${id}`}
      className={className}
      data-photo={id}
      tabIndex={isActive ? 0 : -1}
      onFocus={activate}
      onClick={activate}
    >
      {children}
    </Link>
  );
}
