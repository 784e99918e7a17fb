import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { Slider } from '../inspect/controls/Slider.tsx';
import { Fit } from '../inspect/picture/Fit.tsx';
import { RasterCanvas } from '../inspect/picture/RasterCanvas.tsx';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { percent } from '../shared/figures.ts';
import styles from './BreakIt.module.css';
import { pngOf } from './pngOf.ts';
import { type Spoiling, spoil, spoilingWords, unspoilt } from './spoil.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined;
  readonly onClose: () => void;
}

/** Spoils the photo and runs it again as a photo of its own, to see what the program makes of it. */
export function BreakIt({ photo, examined, onClose }: Props) {
  const { store, dispatch } = useApp();
  const [, navigate] = useLocation();
  const [spoiling, setSpoiling] = useState<Spoiling>(unspoilt);
  const { raster, segmentation } = examined;
  const spoilt = useMemo(
    () => spoil(raster, segmentation.mask, spoiling),
    [raster, segmentation, spoiling],
  );
  const words = spoilingWords(spoiling);
  const change = (changes: Partial<Spoiling>) => setSpoiling({ ...spoiling, ...changes });

  const run = async () => {
    const source = await pngOf(spoilt);
    dispatch({ type: 'dropped', files: [{ name: `${photo.name}, ${words}`, source }] });
    const id = store.getState().order.at(-1);
    onClose();
    if (id) navigate(`/photo/${id}/how`);
  };
  return (
    <Dialog title="Break it" open onClose={onClose} width="wide">
      <p>Make the photo worse until the program is wrong, and see at which stage it goes astray.</p>
      <div className={styles['trial']}>
        <div className={styles['picture']}>
          <Fit size={raster}>
            <RasterCanvas raster={spoilt} label={words ? `The photo, ${words}` : 'The photo'} />
          </Fit>
        </div>
        <div className={styles['controls']}>
          <Slider
            label="Blur"
            values={[spoiling.blur]}
            max={12}
            words={(radius) => `${radius} px`}
            onChange={([blur = 0]) => change({ blur })}
          />
          <Slider
            label="Light"
            values={[spoiling.cast]}
            min={-1}
            max={1}
            step={0.1}
            words={castWords}
            onChange={([cast = 0]) => change({ cast })}
          />
          <Slider
            label="White on white"
            values={[spoiling.fade]}
            max={1}
            step={0.05}
            words={percent}
            onChange={([fade = 0]) => change({ fade })}
          />
          <p className={styles['note']}>
            The spoilt photo is added to your photos, so that you can compare the two and remove it.
          </p>
          <Button look="solid" disabled={words === ''} onClick={run}>
            Run it again
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function castWords(cast: number): string {
  if (cast === 0) return 'neutral';
  return `${percent(Math.abs(cast))} ${cast > 0 ? 'warm' : 'cold'}`;
}
