import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const data = '../shared/data';

/** Whether real photos with truth stand beside the project. */
export const hasRealPhotos = existsSync(data);

/** `count` photos of a pack, spread evenly over it. */
export function photosOf(pack: string, count: number): readonly string[] {
  const names = readdirSync(join(data, pack))
    .filter((name) => name.endsWith('.jpg'))
    .sort();
  return Array.from({ length: count }, (_, i) =>
    join(data, pack, names[Math.floor((i * names.length) / count)]!),
  );
}
