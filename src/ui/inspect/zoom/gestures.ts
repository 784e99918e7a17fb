/** As much of a wheel, mouse or touch event as the decision needs. */
export interface Gesture {
  readonly type: string;
  readonly button?: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly touches?: { readonly length: number };
}

export interface Hands {
  /** A tool is in hand: what is pressed works with it. */
  readonly hasTool: boolean;
  /** The tool has a size that the wheel changes. */
  readonly hasSize: boolean;
  readonly isZoomed: boolean;
  readonly isSpaceHeld: boolean;
}

/**
 * Whether a gesture moves or enlarges the picture. Two fingers, a pinch (which a browser sends as a wheel
 * with Ctrl), the middle button and a drag with Space always do; what else does depends on the tool.
 */
export function movesPicture(gesture: Gesture, hands: Hands): boolean {
  const { type, button = 0, altKey, ctrlKey, metaKey, touches } = gesture;
  if (type === 'wheel') return ctrlKey || metaKey || altKey || !hands.hasSize;
  if (type === 'dblclick') return !hands.hasTool;
  // A finger on a photo that is shown as a whole scrolls the page.
  if (touches) return touches.length > 1 || (!hands.hasTool && hands.isZoomed);
  if (button === 1) return true;
  return button === 0 && !ctrlKey && (!hands.hasTool || hands.isSpaceHeld);
}
