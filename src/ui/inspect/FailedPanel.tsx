import { CircleAlert, RotateCcw, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import type { FailedPhoto } from '../../store/photo.ts';
import { useRemoval } from '../catalogue/useRemoval.tsx';
import { useApp } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import styles from './FailedPanel.module.css';

/** Why a photo could not be tagged, and what can be done. */
export function FailedPanel({ photo }: { photo: FailedPhoto }) {
  const { dispatch } = useApp();
  const [, navigate] = useLocation();
  const { askToRemove, question } = useRemoval(() => navigate('/'));
  return (
    <section className={styles['failed']} aria-label="Failure">
      <p className={styles['title']}>
        <CircleAlert size={20} aria-hidden />
        This photo failed
      </p>
      <p>{photo.failure.message}</p>
      <div className={styles['actions']}>
        <Button icon={RotateCcw} onClick={() => dispatch({ type: 'retried', id: photo.id })}>
          Try again
        </Button>
        <Button look="quiet" icon={Trash2} onClick={() => askToRemove([photo.id])}>
          Remove
        </Button>
      </div>
      {question}
    </section>
  );
}
