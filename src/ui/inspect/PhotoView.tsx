import { type PointerEvent, type ReactNode, useMemo, useState } from 'react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { useObjectUrl } from '../shared/useObjectUrl.ts';
import styles from './PhotoView.module.css';
import { Fit } from './picture/Fit.tsx';
import { pixelUnder } from './picture/geometry.ts';
import { cutOut } from './picture/paint.ts';
import { RasterCanvas } from './picture/RasterCanvas.tsx';
import { edgeOf, outsideLabel, outsideMask } from './picture/stencil.ts';
import { Veil } from './picture/Veil.tsx';
import type { View } from './viewing.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
  readonly view: View;
  /** How much the mask's veil hides, 0..1. */
  readonly veil: number;
  /** The swatch whose pixels are lit. */
  readonly lit: number | null;
  readonly onHover: (swatch: number | null) => void;
  /** What lies over the photo, in its proportions. */
  readonly children?: ReactNode;
}

/** The photo as large as fits, as it is, under the mask's veil, or cut out. */
export function PhotoView({ photo, examined, view, veil, lit, onHover, children }: Props) {
  const size = examined?.raster ?? photo.picture?.working ?? { width: 3, height: 4 };
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (!examined) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { x, y } = pixelUnder(event, box, examined.raster);
    const label = examined.palette.labels[y * examined.raster.width + x] ?? -1;
    onHover(label < examined.palette.swatches.length ? label : null);
  };
  return (
    <Fit size={size}>
      <div onPointerMove={follow} onPointerLeave={() => onHover(null)}>
        {view === 'cutout' && examined ? (
          <CutOut examined={examined} name={photo.name} />
        ) : (
          <Original photo={photo} examined={examined} />
        )}
        {view === 'mask' && lit === null && examined && <MaskVeil {...examined} opacity={veil} />}
        {lit !== null && examined && <SwatchLight {...examined} lit={lit} />}
      </div>
      {children}
    </Fit>
  );
}

/** The file itself, sharp at any size; its thumbnail until it is there, its pixels where the page cannot show it. */
function Original({ photo, examined }: { photo: Photo; examined: Examined | null }) {
  const source = useObjectUrl(photo.source);
  const thumbnail = useObjectUrl(photo.picture?.thumbnail);
  const [state, setState] = useState<'loading' | 'shown' | 'broken'>('loading');
  return (
    <>
      {thumbnail && state === 'loading' && (
        <img className={styles['layer']} src={thumbnail} alt="" />
      )}
      {source && state !== 'broken' && (
        <img
          className={styles['layer']}
          src={source}
          alt={photo.name}
          decoding="async"
          draggable={false}
          onLoad={() => setState('shown')}
          onError={() => setState('broken')}
        />
      )}
      {state === 'broken' && examined && (
        <RasterCanvas className={styles['layer']} raster={examined.raster} label={photo.name} />
      )}
    </>
  );
}

function CutOut({ examined, name }: { examined: Examined; name: string }) {
  const { raster, segmentation } = examined;
  const garment = useMemo(() => cutOut(raster, segmentation.mask), [raster, segmentation]);
  return (
    <RasterCanvas
      className={styles['layer']}
      raster={garment}
      label={`The garment of ${name}, cut out`}
    />
  );
}

function MaskVeil({ segmentation, opacity }: Examined & { opacity: number }) {
  const { mask } = segmentation;
  const outside = useMemo(() => outsideMask(mask), [mask]);
  const inner = useMemo(() => edgeOf(mask, 'inner'), [mask]);
  const outer = useMemo(() => edgeOf(mask, 'outer'), [mask]);
  return (
    <>
      <Veil tone="grey" stencil={outside} opacity={opacity} />
      <Veil tone="dark" stencil={outer} />
      <Veil tone="light" stencil={inner} />
    </>
  );
}

/** Dark colours are lit by a light veil over the rest, light ones by a dark veil. */
function SwatchLight({ palette, lit }: Examined & { lit: number }) {
  const stencil = useMemo(() => outsideLabel(palette.labels, palette, lit), [palette, lit]);
  const isDark = (palette.swatches[lit]?.lab[0] ?? 100) < 50;
  return <Veil tone={isDark ? 'light' : 'dark'} stencil={stencil} opacity={0.85} />;
}
