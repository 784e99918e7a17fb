import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PhotoId } from '../../store/photo.ts';
import type { Filing } from './filed.ts';
import type { Filter } from './overview.ts';

/** How the photos are looked at. Kept while a photo is open, so that one comes back to the same place. */
export interface GalleryView extends Filing {
  readonly filter: Filter;
  readonly layout: 'grid' | 'table';
  readonly picture: 'photo' | 'cutout';
  /** The photo that the keyboard is at. */
  readonly active: PhotoId | null;
  /** How far down it was scrolled when it was left. */
  readonly scrolled: number;
  /** The width that the cards had; 0 before the first. */
  readonly width: number;
}

const galleryView = createStore<GalleryView>(() => ({
  filter: 'all',
  category: null,
  order: 'dropped',
  layout: 'grid',
  picture: 'photo',
  active: null,
  scrolled: 0,
  width: 0,
}));

/** Looks at the photos another way. */
export const changeView = (changes: Partial<GalleryView>): void => galleryView.setState(changes);

/** Shows photos of every category again. */
export const showAllCategories = (): void =>
  changeView({ category: null, active: null, scrolled: 0 });

/** A part of how the photos are looked at. */
export const useGalleryView = <Part>(select: (view: GalleryView) => Part): Part =>
  useStore(galleryView, select);

/** How the photos are looked at right now, for handlers. */
export const viewNow = galleryView.getState;
