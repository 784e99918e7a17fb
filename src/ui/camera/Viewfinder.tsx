import { CameraOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import styles from './CameraDialog.module.css';
import { takePicture } from './takePicture.ts';
import type { CameraState } from './useCamera.ts';

interface ViewfinderProps {
  readonly state: CameraState;
  readonly onShot: (picture: Blob) => void;
  readonly onRetry: () => void;
}

/** What the camera sees, and the shutter. */
export function Viewfinder({ state, onShot, onRetry }: ViewfinderProps) {
  const video = useRef<HTMLVideoElement>(null);
  /** A stream is there before its first picture is. */
  const [hasPicture, setHasPicture] = useState(false);
  const stream = state.stage === 'live' ? state.stream : null;
  useEffect(() => {
    setHasPicture(false);
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  const shoot = async () => {
    const picture = video.current && (await takePicture(video.current));
    if (picture) onShot(picture);
  };

  if (state.stage === 'failed') return <NoCamera words={state.words} onRetry={onRetry} />;
  return (
    <>
      <div className={styles['frame']} aria-busy={!hasPicture}>
        <video
          ref={video}
          autoPlay
          playsInline
          muted
          aria-label="What the camera sees"
          onLoadedData={() => setHasPicture(true)}
        />
        {!hasPicture && <p>Waiting for the camera</p>}
      </div>
      <div className={styles['actions']}>
        <Button look="solid" disabled={!hasPicture} onClick={() => void shoot()}>
          Take photo
        </Button>
      </div>
    </>
  );
}

function NoCamera({ words, onRetry }: { words: string; onRetry: () => void }) {
  return (
    <>
      <div className={styles['frame']} role="alert">
        <CameraOff size={28} strokeWidth={1.5} aria-hidden />
        <p>{words}</p>
      </div>
      <div className={styles['actions']}>
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </>
  );
}
