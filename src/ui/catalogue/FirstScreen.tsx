import { Camera, FolderOpen, Images, ShieldCheck } from 'lucide-react';
import { useIntake } from '../intake/intakeContext.ts';
import { Button } from '../shared/Button.tsx';
import { EngineBanner } from './EngineBanner.tsx';
import styles from './FirstScreen.module.css';
import { SampleRow } from './SampleRow.tsx';

/** Where people arrive: what this is, the ways in, and the promise. */
export function FirstScreen() {
  return (
    <main className={styles['screen']}>
      <EngineBanner />
      <div className={styles['column']}>
        <h1 className={styles['sentence']}>
          Drop product photos, and see each garment cut out, its colours named, and how sure each
          name is.
        </h1>
        <WaysIn />
        <SampleRow />
      </div>
    </main>
  );
}

function WaysIn() {
  const { choosePhotos, chooseFolder, openCamera } = useIntake();
  return (
    <section className={styles['drop']} aria-label="Add photos">
      <div className={styles['ways']}>
        <Button look="solid" icon={Images} onClick={choosePhotos}>
          Choose photos
        </Button>
        <Button icon={FolderOpen} onClick={chooseFolder}>
          Choose a folder
        </Button>
        <Button icon={Camera} onClick={openCamera}>
          Camera
        </Button>
      </div>
      <p className={styles['hint']}>
        or drop photos and folders anywhere on this page, or paste them
      </p>
      <p className={styles['promise']}>
        <ShieldCheck size={16} aria-hidden />
        Your photos stay on this device
      </p>
    </section>
  );
}
