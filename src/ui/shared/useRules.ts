import { useShallow } from 'zustand/react/shallow';
import type { Rules } from '../../store/selectors.ts';
import { useCatalogue } from './appContext.tsx';

/** What tags are shown by; the same object until that changes. */
export const useRules = (): Rules =>
  useCatalogue(useShallow(({ taxonomy, errors }) => ({ taxonomy, errors })));
