/** A press that lasts as long holds; a shorter one switches. Milliseconds. */
const HOLDS = 300;

/** A switch that is being pressed: how it stood, and since when, in milliseconds. */
export interface Press {
  readonly wasOn: boolean;
  readonly since: number;
}

/** How a switch stands while it is pressed. */
export const whilePressed = ({ wasOn }: Press): boolean => !wasOn;

/** How it stands once it is let go, `now` in milliseconds: switched by a short press, as it was after a long one. */
export const afterPress = ({ wasOn, since }: Press, now: number): boolean =>
  now - since < HOLDS ? !wasOn : wasOn;
