import type { SaidModel } from '../../src/core/names/saidModel.ts';

/** A model as a file of core. */
export const weightsFile = (model: SaidModel): string =>
  [
    '// biome-ignore-all format: rows of numbers\n',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers\n',
    "import type { SaidModel } from './saidModel.ts';\n\n",
    '/** Made by `npm run train -- survey`; `public/models/said/card.md` says from what, and what it reaches. */\n',
    'export const saidWeights: SaidModel = {\n',
    ...Object.entries(model).map(([family, names]) => `  ${family}: {\n${rows(names)}  },\n`),
    '};\n',
  ].join('');

const rows = (names: Readonly<Record<string, readonly number[]>>): string =>
  Object.entries(names)
    .map(([name, weights]) => `    ${key(name)}: [${weights.join(', ')}],\n`)
    .join('');

const key = (name: string): string => (name.includes(' ') ? `'${name}'` : name);
