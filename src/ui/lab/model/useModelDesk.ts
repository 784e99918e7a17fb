import { use } from 'react';
import type { ModelDesk } from '../../../flow/modelDesk.ts';
import { useApp } from '../../shared/appContext.tsx';

/** What opens models. The view waits for its code. */
export const useModelDesk = (): ModelDesk => use(useApp().ownModel());
