import { useEffect, useState } from 'react';
import type { KeptVersions } from '../../flow/taxonomyDesk.ts';
import { useApp } from '../shared/appContext.tsx';

/** The versions that the browser keeps; none until they are read. */
export function useKept() {
  const { taxonomy } = useApp();
  const [kept, setKept] = useState<KeptVersions>({ versions: [], failure: null });
  useEffect(() => {
    let isHere = true;
    void taxonomy.versions().then((loaded) => isHere && setKept(loaded));
    return () => {
      isHere = false;
    };
  }, [taxonomy]);
  return [kept, setKept] as const;
}
