import { useEffect } from 'react';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import { resize, swap, take } from './toolbox.ts';

/** The keys of the tools; `../shortcuts.ts` lists them for people. */
export function useToolKeys(canMend: boolean): void {
  const tools = {
    b: () => take('keep'),
    n: () => take('reject'),
    e: () => take('erase'),
    l: () => take('lasso'),
    r: () => take('rectangle'),
    w: () => take('grey'),
    x: swap,
    '[': () => resize(-1),
    ']': () => resize(1),
  };
  useShortcuts({ v: () => take('look'), ...(canMend ? tools : {}) });
}

/** Whoever leaves the inspector puts the tool down. */
export function useToolsPutDown(): void {
  useEffect(() => () => take('look'), []);
}
