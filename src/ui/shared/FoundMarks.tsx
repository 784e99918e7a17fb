import type { Finding } from '../../store/photo.ts';
import { LightMark } from './LightMark.tsx';
import { RecipeMark } from './RecipeMark.tsx';

/** How a photo's colours were found, where that is not as for the others. */
export const FoundMarks = ({ finding }: { finding: Finding | null }) => (
  <>
    <LightMark light={finding?.light} />
    <RecipeMark palette={finding?.cut.inputs.palette} />
  </>
);
