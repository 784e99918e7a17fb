import { readFileSync } from 'node:fs';

/** What a file says; null where it cannot be read. */
export function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
