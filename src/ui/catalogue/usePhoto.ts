import { useMemo } from 'react';
import type { Tag } from '../../core/tags/tag.ts';
import type { Photo, PhotoId } from '../../store/photo.ts';
import { tagShown } from '../../store/selectors.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { useRules } from '../shared/useRules.ts';

/** A photo with its tag as the editor left it. */
export interface PhotoAndTag {
  readonly photo: Photo;
  readonly tag: Tag | null;
}

/** One photo, drawn again only when itself or the rules change; null when it is gone. */
export function usePhoto(id: PhotoId): PhotoAndTag | null {
  const photo = useCatalogue(({ photos }) => photos[id]);
  const rules = useRules();
  return useMemo(() => (photo ? { photo, tag: tagShown(photo, rules) } : null), [photo, rules]);
}
