import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Photo } from '../../store/photo.ts';
import { LinkButton } from './LinkButton.tsx';
import { MiddleEllipsis } from './MiddleEllipsis.tsx';
import styles from './PhotoHead.module.css';

interface Props {
  readonly photo: Photo;
  readonly title: string;
  /** What can be done here. */
  readonly children?: ReactNode;
}

/** The head of a view of one photo that leads back to it. */
export function PhotoHead({ photo, title, children }: Props) {
  return (
    <header className={styles['head']}>
      <LinkButton href={`/photo/${photo.id}`} icon={ArrowLeft} look="quiet">
        Photo
      </LinkButton>
      <h1>
        {title} <MiddleEllipsis name={photo.name} />
      </h1>
      {children}
    </header>
  );
}
