import sharp from 'sharp';
import { decode } from '../../headless/decode.ts';
import { type Pattern, patterns } from '../../src/core/pattern/pattern.ts';
import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster, Size } from '../../src/core/raster.ts';
import { type BackgroundKind, backgrounds } from '../samples/backgrounds/background.ts';
import type { Cloth } from '../samples/cloth.ts';
import { type Dye, dyes } from '../samples/colours.ts';
import { type GarmentKind, garments } from '../samples/garments/garments.ts';
import { paintSample } from '../samples/paintSample.ts';
import type { SampleSpec } from '../samples/spec.ts';
import { type Part, parted, partOf } from './parted.ts';
import type { Seen } from './seen.ts';

/** A garment that we painted: what its cloth is made of is known, its ground first. */
export interface Painted extends Seen {
  readonly dyes: readonly Dye[];
}

const sizes: readonly Size[] = [
  { width: 168, height: 224 },
  { width: 225, height: 300 },
  { width: 384, height: 512 },
];

/** The shortest and the longest repeat of each weave, in centimetres. */
const repeats: Readonly<Record<Cloth['pattern'], readonly [number, number]>> = {
  solid: [1, 1],
  melange: [1, 1],
  denim: [1, 1],
  striped: [1.5, 9],
  pinstriped: [1.5, 6],
  checked: [2, 14],
  dotted: [2, 8],
  printed: [4, 18],
};

const weaves: Readonly<Record<Pattern, readonly Cloth['pattern'][]>> = {
  solid: ['solid', 'solid', 'denim'],
  melange: ['melange'],
  striped: ['striped', 'pinstriped'],
  checked: ['checked'],
  dotted: ['dotted'],
  printed: ['printed'],
  'colour-blocked': ['solid', 'solid', 'solid', 'melange'],
};

/**
 * Garments of all patterns in turn, as varied as we can paint them: dyes near and far from each other, fine and
 * bold, turned, printed all over or on the chest, at three sizes, as JPEG of any quality. Same seed, same photos; a longer list begins
 * with the shorter.
 */
export async function* painted(seed: number, count: number): AsyncGenerator<Painted> {
  for (let i = 0; i < count; i++) {
    const random = seededRandom(seed + 7919 * i);
    const pattern = patterns[i % patterns.length]!;
    const spec = specOf(pattern, random);
    const size = pick(sizes, random);
    const { raster, truth } = paintSample(spec, size);
    const other = otherPart(pattern, spec, random);
    const whole = other
      ? parted(raster, paintSample(other.spec, size).raster, truth.mask, other.part)
      : raster;
    yield {
      origin: 'painted',
      id: `painted-${i}`,
      raster: await compressed(whole, 55 + 40 * random()),
      mask: truth.mask,
      pattern,
      dyes: [...new Set([...spec.cloths.main.dyes, ...(other?.spec.cloths.main.dyes ?? [])])],
    };
  }
}

function specOf(pattern: Pattern, random: Random): SampleSpec {
  const weave = pick(weaves[pattern], random);
  const [shortest, longest] = repeats[weave];
  const main: Cloth = {
    pattern: weave,
    dyes: dyesOf(weave, random),
    repeat: shortest * (longest / shortest) ** random(),
    turn: random() < 0.5 ? 0 : Math.PI * random(),
  };
  return {
    name: '',
    title: '',
    seed: Math.floor(1e9 * random()),
    garment: pick(Object.keys(garments) as GarmentKind[], random),
    cloths: { main, second: main, trim: random() < 0.7 ? main : solid(pick(allDyes, random)) },
    background: pick(Object.keys(backgrounds) as BackgroundKind[], random),
    fill: 0.6 + 0.36 * random(),
    noise: 0.8 + 2 * random(),
  };
}

/** What part of the garment is another cloth: where it is blocked, and where a print is only placed. */
function otherPart(
  pattern: Pattern,
  spec: SampleSpec,
  random: Random,
): { spec: SampleSpec; part: Part } | null {
  const { main } = spec.cloths;
  if (pattern === 'colour-blocked') {
    const second = solid(pick(apartFrom([main.dyes[0]], 90), random));
    return { spec: inCloth(spec, second), part: partOf('half', random) };
  }
  if (pattern === 'printed' && random() < 0.5)
    return { spec: inCloth(spec, solid(main.dyes[0])), part: partOf('around', random) };
  return null;
}

const inCloth = (spec: SampleSpec, cloth: Cloth): SampleSpec => ({
  ...spec,
  cloths: { main: cloth, second: cloth, trim: cloth },
});

const solid = (dye: Dye): Cloth => ({ pattern: 'solid', dyes: [dye], repeat: 1 });

const allDyes: readonly Dye[] = Object.values(dyes);

/** On black and white no fleck shows. */
const fleckedDyes = allDyes.filter(({ name }) => !['black', 'white', 'cream'].includes(name));

/** A ground and, where the weave shows them, two inks that can be told from it. */
function dyesOf(weave: Cloth['pattern'], random: Random): readonly [Dye, ...Dye[]] {
  const ground = pick(weave === 'melange' ? fleckedDyes : allDyes, random);
  if (weave === 'solid' || weave === 'melange' || weave === 'denim') return [ground];
  const first = pick(apartFrom([ground], 90), random);
  return [ground, first, pick(apartFrom([ground, first], 90), random)];
}

const apartFrom = (others: readonly Dye[], difference: number): Dye[] =>
  allDyes.filter((dye) =>
    others.every(
      ({ rgb }) =>
        rgb.reduce((sum, value, c) => sum + Math.abs(value - dye.rgb[c]!), 0) > difference,
    ),
  );

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

/** What is left of a photo after it was sent as JPEG. */
async function compressed({ data, width, height }: Raster, quality: number): Promise<Raster> {
  const picture = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  const bytes = await picture.jpeg({ quality: Math.round(quality) }).toBuffer();
  const photo = await decode(bytes);
  if (!photo.ok) throw new Error(photo.failure.message);
  return photo.value;
}
