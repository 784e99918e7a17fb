import { useLayoutEffect, useState } from 'react';

/**
 * An address at which the browser shows a blob; null while there is none. It is given back when the
 * blob changes or the view goes. Made before the first paint, so that nothing flashes.
 */
export function useObjectUrl(blob: Blob | null | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!blob) return setAddress(null);
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
