import { Eye, Image, LayoutGrid, Rows3, Scissors } from 'lucide-react';
import { useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { Menu, MenuChoice, MenuSeparator } from '../shared/Menu.tsx';
import { Segments } from '../shared/Segments.tsx';
import { FilingChoices, hasCategories } from './FilingMenu.tsx';
import { changeView, type GalleryView, useGalleryView } from './galleryView.ts';

const pictures = [
  { value: 'photo', label: 'Photos', icon: Image },
  { value: 'cutout', label: 'Cut-outs', icon: Scissors },
] as const;

const layouts = [
  { value: 'grid', label: 'Grid', icon: LayoutGrid },
  { value: 'table', label: 'Table', icon: Rows3 },
] as const;

const showPicture = (picture: GalleryView['picture']) => changeView({ picture });
const showLayout = (layout: GalleryView['layout']) => changeView({ layout, scrolled: 0 });

/** Photos or cut-outs, grid or table, as switches in a bar. */
export function ViewSwitches() {
  const picture = useGalleryView((view) => view.picture);
  const layout = useGalleryView((view) => view.layout);
  return (
    <>
      <Segments label="Pictures" segments={pictures} value={picture} onChange={showPicture} />
      <Segments label="Layout" segments={layouts} value={layout} onChange={showLayout} />
    </>
  );
}

/** The same as a menu, where there is no room. */
export function ViewMenu() {
  const picture = useGalleryView((view) => view.picture);
  const layout = useGalleryView((view) => view.layout);
  const isFiled = useCatalogue(hasCategories);
  const trigger = (
    <Button look="quiet" icon={Eye}>
      View
    </Button>
  );
  return (
    <Menu trigger={trigger} align="start">
      <MenuChoice label="Pictures" choices={pictures} value={picture} onChange={showPicture} />
      <MenuSeparator />
      <MenuChoice label="Layout" choices={layouts} value={layout} onChange={showLayout} />
      {isFiled && (
        <>
          <MenuSeparator />
          <FilingChoices />
        </>
      )}
    </Menu>
  );
}
