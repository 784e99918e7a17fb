import type { NameModel } from '../../src/core/names/nameModel.ts';
import { families } from '../../src/core/tags/family.ts';

/** A model as a file of core. */
export function weightsFile({ naming, viewing, lead, part, listing }: NameModel): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const rows = (of: NameModel['naming']): string =>
    families.map((family) => `    ${family}: ${list(of[family])},\n`).join('');
  const own = families.map((family) => `${family}: ${listing.families[family]}`).join(', ');
  return [
    '// biome-ignore-all format: rows of numbers\n',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers\n',
    "import type { NameModel } from './nameModel.ts';\n\n",
    '/** Made by `npm run train -- names`; `public/models/names/card.md` says from what, and what it reaches. */\n',
    'export const nameWeights: NameModel = {\n',
    `  naming: {\n${rows(naming)}  },\n  viewing: {\n${rows(viewing)}  },\n`,
    `  lead: ${list(lead)},\n  part: ${list(part)},\n`,
    `  listing: { bias: ${listing.bias}, part: ${listing.part}, variety: ${listing.variety}, families: { ${own} } },\n`,
    '};\n',
  ].join('');
}
