import { Button } from '../shared/Button.tsx';
import { useObjectUrl } from '../shared/useObjectUrl.ts';
import styles from './CameraDialog.module.css';

interface ShotProps {
  readonly picture: Blob;
  readonly onUse: () => void;
  readonly onAgain: () => void;
}

/** The photo just taken: use it, or take another in its place. */
export function Shot({ picture, onUse, onAgain }: ShotProps) {
  const address = useObjectUrl(picture);
  return (
    <>
      <div className={styles['frame']}>
        {address && <img src={address} alt="The one just taken" />}
      </div>
      <div className={styles['actions']}>
        <Button onClick={onAgain}>Take again</Button>
        <Button look="solid" autoFocus onClick={onUse}>
          Use photo
        </Button>
      </div>
    </>
  );
}
