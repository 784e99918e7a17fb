import { use } from 'react';
import type { TeachDesk } from '../../../flow/teachDesk.ts';
import { useApp } from '../../shared/appContext.tsx';

/** What is taught with. The view waits for its code. */
export const useTeachDesk = (): TeachDesk => use(useApp().teach());
