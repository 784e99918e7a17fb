import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { numberedName } from '../intake/fileNames.ts';
import { useIntake } from '../intake/intakeContext.ts';
import { pickFiles } from '../intake/pickFiles.ts';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { count } from '../shared/figures.ts';
import { CameraChoice } from './CameraChoice.tsx';
import styles from './CameraDialog.module.css';
import { Shot } from './Shot.tsx';
import { useCamera } from './useCamera.ts';
import { Viewfinder } from './Viewfinder.tsx';

/** Photos named since the page was opened: no two have the same name. */
let named = 0;

/** Takes photos one after the other. The camera is on only while this is open. */
export function CameraDialog({ onClose }: { onClose: () => void }) {
  const { add } = useIntake();
  const camera = useCamera();
  const [shot, setShot] = useState<Blob | null>(null);
  const [taken, setTaken] = useState(0);

  const keep = (picture: Blob) => {
    add([{ name: numberedName('Camera', ++named, 'image/jpeg'), source: picture }]);
    setTaken(taken + 1);
    setShot(null);
  };
  const openCameraApp = () =>
    void pickFiles('cameraApp').then((files) => {
      add(files);
      if (files.length > 0) onClose();
    });

  return (
    <Dialog title="Take photos" width="wide" open onClose={onClose}>
      {shot ? (
        <Shot picture={shot} onUse={() => keep(shot)} onAgain={() => setShot(null)} />
      ) : (
        <Viewfinder state={camera.state} onShot={setShot} onRetry={camera.retry} />
      )}
      <footer className={styles['foot']}>
        <p role="status">{taken > 0 && `${count(taken, 'photo')} added`}</p>
        <CameraChoice {...camera} />
        <Button icon={Smartphone} className={styles['phone']} onClick={openCameraApp}>
          Use the camera app
        </Button>
      </footer>
    </Dialog>
  );
}
