import type { BackgroundKind } from './backgrounds/background.ts';
import type { Cloth, Pattern } from './cloth.ts';
import { type DyeName, dyes } from './colours.ts';
import type { GarmentKind } from './garments/garments.ts';
import type { SampleSpec } from './spec.ts';
import { titleOf } from './titles.ts';

/** The short way to say what a sample is. */
export interface Idea {
  readonly name: string;
  readonly seed: number;
  readonly garment: GarmentKind;
  readonly background: BackgroundKind;
  readonly pattern: Pattern;
  /** Dyes of the cloth, the ground first. */
  readonly dyes: readonly [DyeName, ...DyeName[]];
  /** Sleeves, waistband, peak and the like; the same cloth unless said. */
  readonly second?: DyeName;
  /** Buttons, zip, sole. */
  readonly trim: DyeName;
  readonly fill?: number;
}

/** Length after which each pattern repeats, in centimetres. */
const repeats: Readonly<Record<Pattern, number>> = {
  solid: 1,
  melange: 1,
  denim: 1,
  striped: 5,
  pinstriped: 3,
  checked: 9,
  dotted: 5,
  printed: 8,
};

/** Draws up a sample from an idea. */
export function sampleSpec(idea: Idea): SampleSpec {
  const [ground, ...others] = idea.dyes;
  const main: Cloth = {
    pattern: idea.pattern,
    dyes: [dyes[ground], ...others.map((name) => dyes[name])],
    repeat: repeats[idea.pattern],
  };
  const spec = {
    name: idea.name,
    seed: idea.seed,
    garment: idea.garment,
    cloths: {
      main,
      second: idea.second ? solid(idea.second) : main,
      trim: solid(idea.trim),
    },
    background: idea.background,
    fill: idea.fill ?? 0.86,
    noise: 1.6,
  };
  return { ...spec, title: titleOf(spec) };
}

const solid = (name: DyeName): Cloth => ({ pattern: 'solid', dyes: [dyes[name]], repeat: 1 });
