/** @file Takes values out of JSON that may hold anything. What is not as it should be is thrown as an `Error` that says so. */

/** No count in a net is larger: it keeps a damaged file from asking for all memory. */
const MOST = 100_000;

export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** A whole number of at least 1. */
export function readCount(json: Record<string, unknown>, key: string): number {
  const value = json[key];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST)
    return value;
  throw new Error(`"${key}" is no count: ${JSON.stringify(value)}`);
}

/** A text that is not empty. */
export function readName(json: Record<string, unknown>, key: string): string {
  const value = json[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`"${key}" is no name: ${JSON.stringify(value)}`);
}

/** A list of at least one such text. */
export function readNames(json: Record<string, unknown>, key: string): readonly string[] {
  const value = json[key];
  const isName = (name: unknown) => typeof name === 'string' && name !== '';
  if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value;
  throw new Error(`"${key}" is no list of names: ${JSON.stringify(value)}`);
}
