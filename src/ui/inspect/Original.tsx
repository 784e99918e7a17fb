import { useState } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { useObjectUrl } from '../shared/useObjectUrl.ts';
import { RasterCanvas } from './picture/RasterCanvas.tsx';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
}

/** The file itself, sharp at any size; its thumbnail until it is there, its pixels where the page cannot show it. */
export function Original({ photo, examined }: Props) {
  const source = useObjectUrl(photo.source);
  const thumbnail = useObjectUrl(photo.picture?.thumbnail);
  const [state, setState] = useState<'loading' | 'shown' | 'broken'>('loading');
  return (
    <>
      {thumbnail && state === 'loading' && <img src={thumbnail} alt="" />}
      {source && state !== 'broken' && (
        <img
          src={source}
          alt={photo.name}
          decoding="async"
          draggable={false}
          onLoad={() => setState('shown')}
          onError={() => setState('broken')}
        />
      )}
      {state === 'broken' && examined && (
        <RasterCanvas raster={examined.raster} label={photo.name} />
      )}
    </>
  );
}
