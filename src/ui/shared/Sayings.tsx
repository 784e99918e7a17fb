import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import styles from './Sayings.module.css';
import { sayings } from './say.ts';

/** Where short messages appear: one at a time, above the page, for a few seconds. */
export function Sayings() {
  return (
    <Toast.Provider toastManager={sayings} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']} aria-label="Messages">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles['saying']} aria-label="Message">
      <Toast.Content className={styles['content']}>
        <Toast.Description />
        <Toast.Close render={<IconButton icon={X} label="Close the message" />} />
      </Toast.Content>
    </Toast.Root>
  ));
}
