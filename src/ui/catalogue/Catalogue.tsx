import { useDeferredValue } from 'react';
import { useCatalogue } from '../shared/appContext.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { Gallery } from './Gallery.tsx';

/** The photos: how to add the first ones, then the gallery. */
export function Catalogue() {
  // The gallery is drawn in slices, so that the drop itself is answered at once.
  const isEmpty = useDeferredValue(useCatalogue(({ order }) => order.length === 0));
  return isEmpty ? <FirstScreen /> : <Gallery />;
}
