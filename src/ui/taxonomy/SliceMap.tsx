import { memo, useMemo } from 'react';
import { Link } from 'wouter';
import { referencesOf, type Slice, type SliceReference } from '../../core/taxonomy/slice.ts';
import { Slider } from '../inspect/controls/Slider.tsx';
import { figure } from '../shared/figures.ts';
import { Segments } from '../shared/Segments.tsx';
import { Handle } from './Handle.tsx';
import { inkAt, labelsOf, sliceWords } from './labels.ts';
import { SliceCanvas } from './SliceCanvas.tsx';
import styles from './SliceMap.module.css';
import { extents, look, useStudio } from './studio.ts';
import { type Place, useDrag } from './useDrag.ts';
import type { EditedNames } from './useNames.ts';
import { useSlice } from './useSlice.ts';

/** References this much lighter or darker than the plane are shown on it. */
const nearPlane = 7;

/** How near to a reference one has to press, as a part of the plane's extent. */
const reach = { mouse: 0.035, finger: 0.08 };

const extentWords = { 30: 'Near grey', 60: 'Muted', 110: 'All' } as const;

/** A plane of one lightness, who is nearest where, and the reference colours that lie on it, to be moved. */
export function SliceMap({ names }: { names: EditedNames }) {
  const view = useStudio((state) => state.view);
  const selected = useStudio((state) => state.selected);
  const slice = useSlice(names.names, view);
  const references = useMemo(
    () => referencesOf(names.names).filter(({ lab }) => isNear(lab[0], view.lightness)),
    [names.names, view.lightness],
  );
  const words = useMemo(() => (slice ? sliceWords(slice) : 'Being drawn'), [slice]);
  const isSelected = ({ of, place }: SliceReference) =>
    of.name === selected?.name && place === selected.place;
  const { pointed, surface } = useDrag(names, view.extent, (place, { isFinger, isHandle }) =>
    nearestTo(
      place,
      isHandle ? references.filter(({ of }) => of.name === selected?.name) : references,
      view.extent * (isFinger ? reach.finger : reach.mouse),
    ),
  );
  return (
    <section className={styles['map']} aria-label="Map">
      <div className={styles['controls']}>
        <Slider
          label="Lightness"
          values={[view.lightness]}
          max={100}
          onChange={([lightness = 50]) => look({ lightness })}
        />
        <Segments
          label="How colourful"
          value={String(view.extent)}
          onChange={(extent) => look({ extent: Number(extent) })}
          segments={extents.map((extent) => ({
            value: String(extent),
            label: extentWords[extent],
          }))}
        />
      </div>
      <div className={styles['plane']} {...surface}>
        <SliceCanvas slice={slice} words={words} />
        <FamilyWords slice={slice} />
        {references.map((reference) => (
          <Handle
            key={`${reference.of.name} ${reference.place}`}
            reference={reference}
            view={view}
            isOfSelected={reference.of.name === selected?.name}
            isSelected={isSelected(reference)}
            names={names}
          />
        ))}
      </div>
      <p className={styles['readout']}>
        <span>
          {pointed ? pointedWords(pointed, slice) : 'Across: green to red. Down: yellow to blue.'}
        </span>
        <Link href="/why-not-rgb">Why not RGB distance?</Link>
      </p>
    </section>
  );
}

/** Each family where it has most room. */
const FamilyWords = memo(function FamilyWords({ slice }: { slice: Slice | null }) {
  if (!slice) return null;
  const { side, view } = slice;
  return labelsOf(slice).map(({ words, x, y }) => (
    <span
      key={words}
      className={styles['family']}
      style={{
        left: `${(100 * x) / side}%`,
        top: `${(100 * y) / side}%`,
        color: inkAt(view.lightness),
      }}
      aria-hidden
    >
      {words}
    </span>
  ));
});

const isNear = (lightness: number, plane: number): boolean =>
  Math.abs(lightness - plane) <= nearPlane;

function nearestTo(
  [a, b]: Place,
  references: readonly SliceReference[],
  within: number,
): SliceReference | null {
  const way = ({ lab }: SliceReference) => Math.hypot(lab[1] - a, lab[2] - b);
  const [first] = [...references].sort((one, other) => way(one) - way(other));
  return first && way(first) <= within ? first : null;
}

/** "a 12, b -30: navy, Blue" */
function pointedWords([a, b]: Place, slice: Slice | null): string {
  const where = `a ${figure(a, 0)}, b ${figure(b, 0)}`;
  if (!slice || Math.max(Math.abs(a), Math.abs(b)) >= slice.view.extent) return where;
  const { side, owners, references, view, depths } = slice;
  const cell = (value: number) => Math.floor(((value / view.extent + 1) / 2) * side);
  const at = cell(-b) * side + cell(a);
  const owner = depths[at]! < 0 ? null : references[owners[at] ?? -1];
  return owner ? `${where}: ${owner.of.name}, ${owner.of.family}` : `${where}: no screen has it`;
}
