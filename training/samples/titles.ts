import type { BackgroundKind } from './backgrounds/background.ts';
import type { Cloth } from './cloth.ts';
import type { GarmentKind } from './garments/garments.ts';
import type { SampleSpec } from './spec.ts';

const nouns: Readonly<Record<GarmentKind, string>> = {
  tShirt: 'T-shirt',
  shirt: 'shirt',
  jumper: 'jumper',
  jacket: 'jacket',
  dress: 'dress',
  trousers: 'trousers',
  skirt: 'skirt',
  cap: 'cap',
  sneaker: 'sneaker',
};

const places: Readonly<Record<BackgroundKind, string>> = {
  white: 'on white',
  grey: 'on grey',
  gradient: 'on coloured paper',
  wood: 'on a wooden floor',
  tiles: 'on tiles',
  foliage: 'in front of a hedge',
};

/** What is to be seen in a sample, in plain words: "White T-shirt with navy stripes, on a wooden floor". */
export function titleOf({ garment, cloths, background }: Omit<SampleSpec, 'title'>): string {
  const { main, second } = cloths;
  const blocked = second.dyes[0] !== main.dyes[0] ? ` and ${second.dyes[0].name}` : '';
  const thing = describeCloth(main, blocked, nouns[garment]);
  return `${thing[0]!.toUpperCase()}${thing.slice(1)}, ${places[background]}`;
}

function describeCloth({ pattern, dyes }: Cloth, blocked: string, noun: string): string {
  const [ground, first = ground] = dyes;
  const name = `${ground.name}${blocked}`;
  switch (pattern) {
    case 'solid':
    case 'denim':
      return `${name} ${noun}`;
    case 'melange':
      return `${name} melange ${noun}`;
    case 'checked':
      return `${ground.name} and ${first.name} checked ${noun}`;
    case 'striped':
      return `${name} ${noun} with ${first.name} stripes`;
    case 'pinstriped':
      return `${name} ${noun} with ${first.name} pinstripes`;
    case 'dotted':
      return `${name} ${noun} with ${first.name} dots`;
    case 'printed':
      return `${name} ${noun} with ${first.name} flowers`;
  }
}
