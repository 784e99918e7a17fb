import type { ConfidenceModel } from '../../src/core/tags/confidenceModel.ts';

/** A model as a file of core. */
export function weightsFile(model: ConfidenceModel): string {
  const { main, swatch, mask, set, acceptances, reliability } = model;
  const rows = (numbers: readonly (readonly (number | null)[])[]): string =>
    numbers.map((row) => `    ${JSON.stringify(row).replaceAll(',', ', ')},\n`).join('');
  return [
    '// biome-ignore-all format: rows of numbers\n',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers\n',
    "import type { ConfidenceModel } from './confidenceModel.ts';\n\n",
    '/** Made by `npm run train -- confidence`; `public/models/confidence/card.md` says from what, and what it reaches. */\n',
    'export const confidenceWeights: ConfidenceModel = {\n',
    `  main: { bias: ${main.bias}, chance: ${main.chance} },\n`,
    `  swatch: { bias: ${swatch.bias}, listed: ${swatch.listed}, named: ${swatch.named} },\n`,
    `  mask: ${mask},\n  set: { least: ${set.least}, coverage: ${set.coverage} },\n`,
    `  acceptances: [\n${rows(acceptances)}  ],\n  reliability: [\n${rows(reliability)}  ],\n};\n`,
  ].join('');
}
