import { Lightbulb } from 'lucide-react';
import type { LightReading } from '../../core/light/light.ts';
import { Mark } from './Mark.tsx';

/** Says that colours are not as photographed: they were corrected by the light. Nothing where they were not. */
export function LightMark({ light }: { light: LightReading | null | undefined }) {
  if (light?.kind !== 'read') return null;
  return (
    <Mark icon={Lightbulb} title={`Corrected for light that is ${light.words}`}>
      light corrected
    </Mark>
  );
}
