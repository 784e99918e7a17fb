import { Shirt } from 'lucide-react';
import type { Catalogue } from '../../store/catalogue.ts';
import type { PhotoId } from '../../store/photo.ts';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { Menu, MenuChoice, MenuSeparator } from '../shared/Menu.tsx';
import { type Filing, filedWords, placesOf } from './filed.ts';
import { changeView, useGalleryView } from './galleryView.ts';
import { overviewOf } from './overview.ts';

/** Shows photos of one category, or all of them class by class. There once categories are. */
export function FilingMenu() {
  const category = useGalleryView((view) => view.category);
  const isThere = useCatalogue(hasCategories);
  if (!isThere && category === null) return null;
  const words = category === null ? 'Category' : filedWords(category);
  return (
    <Menu
      trigger={
        <Button look={category === null ? 'quiet' : 'plain'} icon={Shirt}>
          {words}
        </Button>
      }
    >
      <FilingChoices />
    </Menu>
  );
}

/** Whether photos can be picked by their category. */
export const hasCategories = ({ classifier }: Catalogue): boolean =>
  classifier.isWanted && classifier.runtime !== null;

/** No place is called so. */
const all = '';

const orders = [
  { value: 'dropped', label: 'As they were dropped' },
  { value: 'category', label: 'Category by category' },
] as const;

/** The choices alone, for a menu that has others, too. Counted when it is opened. */
export function FilingChoices() {
  const { store } = useApp();
  const { category, order, filter } = useGalleryView((view) => view);
  const catalogue = store.getState();
  const ids: readonly PhotoId[] = overviewOf(catalogue)[filter];
  const places = placesOf(catalogue, ids);
  const isListed = category === null || places.some(([place]) => place === category);
  const listed = isListed ? places : [...places, [category, 0] as const];
  const choices = [
    { value: all, label: 'All categories' },
    ...listed.map(([place, photos]) => ({
      value: place,
      label: `${filedWords(place)} ${photos.toLocaleString('en-GB')}`,
    })),
  ];
  const file = (filing: Partial<Filing>) => changeView({ ...filing, active: null, scrolled: 0 });
  return (
    <>
      <MenuChoice
        label="Show"
        choices={choices}
        value={category ?? all}
        onChange={(value) => file({ category: value === all ? null : value })}
      />
      <MenuSeparator />
      <MenuChoice
        label="Order"
        choices={orders}
        value={order}
        onChange={(value) => file({ order: value })}
      />
    </>
  );
}
