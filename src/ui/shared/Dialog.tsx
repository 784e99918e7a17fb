import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import buttonStyles from './Button.module.css';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `wide` for pictures. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A window above the page. Escape, the cross and a press outside close it. */
export function Dialog({ title, open, onClose, width = 'narrow', children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={styles['popup']} data-width={width}>
          <header className={styles['head']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            {/* No tooltip here: Escape would close it instead of the dialog. */}
            <Base.Close
              aria-label="Close"
              render={<Button look="quiet" icon={X} className={buttonStyles['square']} />}
            />
          </header>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
