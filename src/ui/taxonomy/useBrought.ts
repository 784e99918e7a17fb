import { useState } from 'react';
import type { SwatchList } from '../../core/taxonomy/listed.ts';
import { useApp } from '../shared/appContext.tsx';
import { say } from '../shared/say.ts';
import { pickList } from './pickList.ts';

interface Brought {
  readonly file: string;
  readonly list: SwatchList;
}

/** A list that somebody brings, until it is taken in or put away. What cannot be read is said. */
export function useBrought() {
  const { taxonomy } = useApp();
  const [brought, setBrought] = useState<Brought | null>(null);
  const bring = async () => {
    const file = await pickList();
    if (!file) return;
    const list = await taxonomy.readList(file);
    if (list.ok) setBrought({ file: file.name, list: list.value });
    else say(`${file.name}: ${list.failure.message}`);
  };
  return { brought, bring, putAway: () => setBrought(null) };
}
