import type { Photo } from '../../store/photo.ts';
import { useObjectUrl } from '../shared/useObjectUrl.ts';
import { useGalleryView } from './galleryView.ts';

/** The photo, or its garment alone; nothing until there is a picture. */
export function Thumbnail({ photo }: { photo: Photo }) {
  const wanted = useGalleryView((view) => view.picture);
  const thumbnail = photo.picture?.thumbnail;
  const address = useObjectUrl(
    wanted === 'cutout' ? (photo.finding?.cutout ?? thumbnail) : thumbnail,
  );
  return address === null ? null : <img src={address} alt="" decoding="async" draggable={false} />;
}
