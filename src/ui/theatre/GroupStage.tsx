import { useMemo } from 'react';
import { adapt } from '../../core/light/adapt.ts';
import { lightRead } from '../../core/light/light.ts';
import { optionsOf } from '../../core/palette/choice.ts';
import type { PaletteOptions } from '../../core/palette/palette.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { cutOut, paintByLabel } from '../inspect/picture/paint.ts';
import { count } from '../shared/figures.ts';
import { HowMany } from './group/HowMany.tsx';
import { Picture } from './Picture.tsx';
import { RecipeChoice } from './RecipeChoice.tsx';
import { Stage } from './Stage.tsx';
import { SwatchList } from './SwatchList.tsx';

/** Group the colours: the garment, and each of its pixels in the colour of its group. */
export function GroupStage({ photo, examined }: { photo: Photo; examined: Examined }) {
  const { raster, segmentation, palette, paletteStages } = examined;
  const { clusters, clusterLabels } = paletteStages;
  const light = lightRead(examined.light);
  const garment = useMemo(
    () => cutOut(light ? adapt(raster, light) : raster, segmentation.mask),
    [raster, segmentation, light],
  );
  const painted = useMemo(
    () =>
      paintByLabel(
        clusterLabels,
        raster,
        clusters.map(({ rgb }) => rgb),
      ),
    [clusterLabels, raster, clusters],
  );
  return (
    <Stage
      sentence={`The garment’s pixels are sorted into ${count(clusters.length, 'group')} of like colours. This is called k-means: each pixel joins the group it is nearest to, each group moves to the middle of its pixels, until nothing moves.`}
      pictures={
        <>
          <Picture
            raster={garment}
            caption={`In: the garment, cut out${light ? ', its light corrected' : ''}`}
          />
          <Picture raster={painted} caption="Out: every pixel in its group’s colour" />
        </>
      }
    >
      <p>{groupWords(clusters.length, optionsOf(photo.inputs.palette))}</p>
      <SwatchList swatches={clusters} label="Groups" />
      {clusters.length > 0 && (
        <HowMany
          id={photo.id}
          recipe={photo.inputs.palette.recipe}
          left={palette.swatches.length}
        />
      )}
      <RecipeChoice photo={photo} />
    </Stage>
  );
}

/** What the list of groups is; our recipe makes one of those that look the same to everybody. */
function groupWords(groups: number, { recipe, k }: PaletteOptions): string {
  if (groups === 0) return 'There is no garment, and so there are no colours.';
  const made = recipe === 'cloth' && groups < k;
  const those = made ? `Of ${k} groups, those that nobody can tell apart are one. ` : '';
  return `${those}How much of the garment each takes:`;
}
