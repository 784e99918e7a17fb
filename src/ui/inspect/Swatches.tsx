import { seenIn } from '../../core/light/adapt.ts';
import { type LightReading, lightRead } from '../../core/light/light.ts';
import type { PaletteChoice } from '../../core/palette/choice.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { useApp } from '../shared/appContext.tsx';
import { LightMark } from '../shared/LightMark.tsx';
import { PaletteBar } from '../shared/PaletteBar.tsx';
import { RecipeMark } from '../shared/RecipeMark.tsx';
import styles from './Swatches.module.css';
import { SwatchRow } from './SwatchRow.tsx';
import type { Light } from './useLight.ts';

interface Props {
  readonly id: string;
  readonly tag: Tag;
  /** The tag without the editor's corrections. */
  readonly found: Tag;
  readonly taxonomy: Taxonomy;
  /** How the colours became a palette. */
  readonly palette: PaletteChoice;
  /** What came of a correction by the light; null where nobody asked for one. */
  readonly corrected: LightReading | null;
  readonly light: Light;
}

/** The palette as one piece of cloth, then colour by colour. */
export function Swatches({ id, tag, found, taxonomy, palette, corrected, light }: Props) {
  const { dispatch } = useApp();
  const cast = lightRead(corrected);
  return (
    <section className={styles['palette']} aria-label="Palette">
      <PaletteBar swatches={tag.swatches} />
      <RecipeMark palette={palette} />
      {cast && (
        <p className={styles['sides']}>
          <LightMark light={corrected} />
          Left: corrected. Right: as photographed.
        </p>
      )}
      <ul>
        {tag.swatches.map((swatch, i) => (
          <SwatchRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a colour that changes with a stroke keeps its row.
            key={i}
            swatch={swatch}
            foundName={swatch === found.swatches[i] ? null : (found.swatches[i]?.name ?? null)}
            taxonomy={taxonomy}
            photographed={cast && seenIn(cast, swatch.rgb)}
            isLit={light.lit === i}
            isPinned={light.pinned === i}
            onPoint={(on) => light.point(on ? i : null, 'palette')}
            onPin={() => light.pin(i)}
            onRename={(name) => dispatch({ type: 'swatchRenamed', id, swatch: i, name })}
          />
        ))}
      </ul>
    </section>
  );
}
