import type { Taught } from './taught.ts';

/** The source of `fashionConfusions.ts`. */
export function confusionsFile(taught: readonly Taught[]): string {
  const nets = taught.map(({ name, confusion }) => {
    const rows = confusion.map((row) => `    [${row.join(', ')}],`).join('\n');
    return `  ${name}: [\n${rows}\n  ],\n`;
  });
  return `// biome-ignore-all format: rows of numbers
import type { FashionConfusion, FashionNet } from './fashionNets.ts';

/** What each net makes of the 10,000 test pictures; absent: it was not measured. Written by \`npm run train -- fashion\`. */
export const fashionConfusions: Readonly<Partial<Record<FashionNet, FashionConfusion>>> = {${nets.length > 0 ? `\n${nets.join('')}` : ''}};
`;
}
