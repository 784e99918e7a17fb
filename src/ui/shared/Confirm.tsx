import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface ConfirmProps {
  /** A question: "Remove 3 tagged photos?" */
  readonly title: string;
  /** What comes of it. */
  readonly words: string;
  /** The verb on the button that does it. */
  readonly action: string;
  readonly open: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Where the focus goes afterwards. */
  readonly returnTo: () => HTMLElement | null;
}

/** Asks before something that cannot be taken back. */
export function Confirm(props: ConfirmProps) {
  const { title, words, action, open, onConfirm, onClose, returnTo } = props;
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles['backdrop']} />
        <AlertDialog.Popup className={styles['popup']} finalFocus={returnTo}>
          <AlertDialog.Title className={styles['title']}>{title}</AlertDialog.Title>
          <AlertDialog.Description>{words}</AlertDialog.Description>
          <div className={styles['actions']}>
            <AlertDialog.Close render={<Button>Keep</Button>} />
            <AlertDialog.Close
              render={<Button look="solid">{action}</Button>}
              onClick={onConfirm}
            />
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
