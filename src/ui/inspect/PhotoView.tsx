import { type PointerEvent, useMemo } from 'react';
import type { Light as Cast } from '../../core/light/light.ts';
import type { Examined } from '../../core/photo/examined.ts';
import type { Rectangle, Size } from '../../core/raster.ts';
import { liftOut } from '../../core/segment/edge/liftOut.ts';
import { type Layer, layers } from '../../core/segment/layer.ts';
import type { Photo } from '../../store/photo.ts';
import { ItemBoxes } from './layers/ItemBoxes.tsx';
import { InDaylight } from './light/InDaylight.tsx';
import { Original } from './Original.tsx';
import styles from './PhotoView.module.css';
import { pixelUnder } from './picture/geometry.ts';
import { MaskVeil } from './picture/MaskVeil.tsx';
import { cutOut } from './picture/paint.ts';
import { RasterCanvas } from './picture/RasterCanvas.tsx';
import { outsideLabel } from './picture/stencil.ts';
import { Veil } from './picture/Veil.tsx';
import type { Viewing } from './viewing.ts';
import type { Placement } from './zoom/placement.ts';

interface Props extends Viewing {
  readonly photo: Photo;
  readonly examined: Examined | null;
  readonly picture: Size;
  readonly placement: Placement;
  /** One of the things that stand apart was picked, counted from 1; without it they are not shown. */
  readonly onPick: ((item: Rectangle, place: number) => void) | undefined;
  /** What the photo is shown corrected by; null: it is shown as photographed. */
  readonly correctedBy: Cast | null;
  /** What is lit: the pixels of a swatch, or a part of the figure. */
  readonly lit: number | Layer | null;
  readonly onHover: (swatch: number | null) => void;
}

/** From so many CSS pixels a pixel on, pixels are shown as squares: who looks this closely wants to see them. */
const squaresFrom = 4;

/** The photo where it is placed, as it is, under the mask's veil, or cut out. */
export function PhotoView(props: Props) {
  const { photo, examined, picture, placement, view, veil, unclear } = props;
  const { onPick, correctedBy, lit, onHover } = props;
  const { left, top, scale } = placement;
  const box = { left, top, width: picture.width * scale, height: picture.height * scale };
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (!examined) return;
    const shown = event.currentTarget.getBoundingClientRect();
    const { x, y } = pixelUnder(event, shown, examined.raster);
    const label = examined.palette.labels[y * examined.raster.width + x] ?? -1;
    onHover(label < examined.palette.swatches.length ? label : null);
  };
  return (
    <div
      className={styles['picture']}
      style={box}
      data-picture
      data-squares={scale >= squaresFrom}
      onPointerMove={follow}
      onPointerLeave={() => onHover(null)}
    >
      <InDaylight light={correctedBy}>
        {view === 'cutout' && examined ? (
          <CutOut examined={examined} name={photo.name} />
        ) : (
          <Original photo={photo} examined={examined} />
        )}
      </InDaylight>
      {view === 'mask' && lit === null && examined && (
        <MaskVeil
          mask={examined.segmentation.mask}
          unclear={unclear ? examined.unclear : null}
          opacity={veil}
        />
      )}
      {typeof lit === 'number' && examined && <SwatchLight {...examined} lit={lit} />}
      {typeof lit === 'string' && examined && <PartLight {...examined} part={lit} />}
      {onPick && examined && (
        <ItemBoxes items={examined.segmentation.items} picture={picture} onPick={onPick} />
      )}
    </div>
  );
}

function CutOut({ examined, name }: { examined: Examined; name: string }) {
  const { raster, alpha, segmentation } = examined;
  // Until it was looked at closely the edge is hard, and has nothing of the ground to take out.
  const isHard = alpha === segmentation.mask;
  const garment = useMemo(
    () => (isHard ? cutOut(raster, alpha) : liftOut(raster, alpha)),
    [raster, alpha, isHard],
  );
  const label = `The garment of ${name}, cut out`;
  return <RasterCanvas raster={garment} label={label} isRough={isHard} />;
}

/** Dark colours are lit by a light veil over the rest, light ones by a dark veil. */
function SwatchLight({ palette, lit }: Examined & { lit: number }) {
  const stencil = useMemo(() => outsideLabel(palette.labels, palette, lit), [palette, lit]);
  const isDark = (palette.swatches[lit]?.lab[0] ?? 100) < 50;
  return <Veil tone={isDark ? 'light' : 'dark'} stencil={stencil} opacity={0.85} />;
}

function PartLight({ segmentation, raster, part }: Examined & { part: Layer }) {
  const labels = segmentation.layers?.labels;
  const stencil = useMemo(
    () => labels && outsideLabel(labels, raster, layers.indexOf(part) + 1),
    [labels, raster, part],
  );
  return stencil && <Veil tone="grey" stencil={stencil} opacity={0.85} />;
}
