import { useEffect, useRef } from 'react';
import type { Tool } from './tool.ts';

/** Whoever takes a tool by key goes on where it works, and whoever puts it down at the button it came from. */
export function useToolFocus(tool: Tool): void {
  const before = useRef(tool);
  useEffect(() => {
    if (before.current === tool) return;
    const last = before.current;
    before.current = tool;
    const place = tool === 'look' ? `[data-tool="${last}"]` : '[data-surface]';
    const target = document.querySelector<HTMLElement>(`main ${place}`);
    if (tool !== 'look' || document.activeElement === document.body)
      target?.focus({ preventScroll: true });
  }, [tool]);
}
