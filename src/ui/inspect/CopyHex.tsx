import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './CopyHex.module.css';

/** A colour's hex, copied by pressing it; says for a moment that it was. */
export function CopyHex({ hex }: { hex: string }) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () =>
    navigator.clipboard.writeText(hex).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <button type="button" className={styles['copy']} onClick={copy} aria-label={`Copy ${hex}`}>
      <span>{hex}</span>
      {isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      <span className="unseen" role="status">
        {isCopied ? 'Copied' : ''}
      </span>
    </button>
  );
}
