import { Camera, Images } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DroppedFile } from '../../store/actions.ts';
import { CameraDialog } from '../camera/CameraDialog.tsx';
import { IntakeContext, useIntake } from '../intake/intakeContext.ts';
import { pickFiles } from '../intake/pickFiles.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';

interface Props {
  /** What they are for: "V-neck", for the buttons' names. */
  readonly of: string;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
}

/** The ways in for photos of one place of the lab. */
export function AddPhotos({ of, onFiles }: Props) {
  const [hasCamera, setHasCamera] = useState(false);
  const intake = useIntake();
  // What the camera takes comes here, not into the catalogue.
  const here = useMemo(() => ({ ...intake, add: onFiles }), [intake, onFiles]);
  return (
    <>
      <Button
        icon={Images}
        aria-label={`Choose photos for ${of}`}
        onClick={() => void pickFiles('photos').then((files) => files.length > 0 && onFiles(files))}
      >
        Choose
      </Button>
      <IconButton
        icon={Camera}
        look="plain"
        label={`Take photos for ${of}`}
        onClick={() => setHasCamera(true)}
      />
      {hasCamera && (
        <IntakeContext value={here}>
          <CameraDialog onClose={() => setHasCamera(false)} />
        </IntakeContext>
      )}
    </>
  );
}
