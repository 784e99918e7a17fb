import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useObjectUrl } from '../../shared/useObjectUrl.ts';
import styles from './LabThumbnail.module.css';
import type { LabPhoto } from './teaching.ts';

interface Props {
  readonly photo: LabPhoto;
  /** Said beside it already. */
  readonly isDecoration?: boolean;
}

/** A photo in small; grey until the net has looked at it. */
export const LabThumbnail = memo(function LabThumbnail({ photo, isDecoration = false }: Props) {
  const address = useObjectUrl(photo.seen?.picture);
  const { name, failure } = photo;
  if (failure)
    return (
      <span className={styles['failed']} role="img" aria-label={`${name}: ${failure.message}`}>
        <TriangleAlert size={16} aria-hidden />
      </span>
    );
  if (!address) return <span className={styles['waiting']} />;
  return (
    <img className={styles['picture']} src={address} alt={isDecoration ? '' : name} title={name} />
  );
});
