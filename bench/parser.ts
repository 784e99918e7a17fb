import { methods } from '../src/core/segment/method.ts';
import { measureMasks, shownMethods, tablesOf } from '../training/parser/masks.ts';

/**
 * `npm run bench -- parser FOLDER [METHOD ...]`: what the garment parser gives the mask on the photos of FOLDER that it did not learn
 * from (`training/layers/labelled.ts` says how they lie there). Prints mean intersections over unions, and how much of a mask is skin.
 */
export async function run([folder, ...names]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run bench -- parser FOLDER, the folder of labelled photos');
  const asked = methods.filter((method) => names.includes(method));
  console.log(tablesOf(await measureMasks(folder, asked.length > 0 ? asked : shownMethods)));
}
