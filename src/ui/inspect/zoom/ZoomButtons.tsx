import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { memo } from 'react';
import { percent } from '../../shared/figures.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import type { Zoom } from './useZoom.ts';
import styles from './ZoomButtons.module.css';

/** One press of a button or key. */
export const zoomStep = 1.5;

/** How large the photo is shown, and larger and smaller. */
export const ZoomButtons = memo(function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { k } = zoom.transform;
  return (
    <fieldset className={styles['zoom']} aria-label="Zoom">
      <IconButton icon={ZoomIn} label="Zoom in" keys="Z" onClick={() => zoom.by(zoomStep)} />
      <IconButton
        icon={ZoomOut}
        label="Zoom out"
        keys="Shift+Z"
        disabled={k === 1}
        onClick={() => zoom.by(1 / zoomStep)}
      />
      <IconButton
        icon={Maximize}
        label={`Fit, ${percent(k)} now`}
        keys="0"
        disabled={k === 1}
        onClick={zoom.fit}
      />
    </fieldset>
  );
});
