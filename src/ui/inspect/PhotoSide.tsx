import type { Examined } from '../../core/photo/examined.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Photo } from '../../store/photo.ts';
import { NoPicture } from './NoPicture.tsx';
import { PhotoDesk } from './PhotoDesk.tsx';
import type { Light } from './useLight.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
  readonly swatches: readonly NamedSwatch[];
  readonly light: Light;
}

/** The photo with its tools, or a word that there is none. */
export function PhotoSide(props: Props) {
  const { photo, examined } = props;
  const picture = examined?.raster ?? photo.picture?.working ?? null;
  if (picture === null && photo.stage === 'failed') return <NoPicture />;
  return <PhotoDesk {...props} picture={picture ?? { width: 3, height: 4 }} />;
}
