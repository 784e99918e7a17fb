import { createContext, useContext } from 'react';
import type { DroppedFile } from '../../store/actions.ts';

/** The ways in for photos. */
export interface Intake {
  /** Puts files into the catalogue and shows them. */
  readonly add: (files: readonly DroppedFile[]) => void;
  readonly choosePhotos: () => void;
  readonly chooseFolder: () => void;
  readonly openCamera: () => void;
  /** The samples at the addresses, or all. */
  readonly openSamples: (addresses?: readonly string[]) => void;
}

export const IntakeContext = createContext<Intake | null>(null);

/** The ways in. Throws outside an `IntakeProvider`, which is a bug. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext);
  if (!intake) throw new Error('A view stands outside the IntakeProvider.');
  return intake;
}
