import { type Outcome, succeed } from '../failure.ts';
import { type ModelFile, refuse } from './ownModel.ts';

/**
 * The files that a model.json means by its paths, which are said from where it lies itself. Files that come without their folders are found
 * by their names alone. Fails as `bad-model` where one is missing, or several could be meant.
 */
export function weightFiles(
  paths: readonly string[],
  model: ModelFile,
  files: readonly ModelFile[],
): Outcome<readonly ModelFile[]> {
  const folder = model.name.slice(0, model.name.lastIndexOf('/') + 1);
  const found: ModelFile[] = [];
  for (const path of paths) {
    const own = baseName(path);
    const beside = files.find(({ name }) => name === folder + path.replace(/^\.\//, ''));
    const alike = beside ? [beside] : files.filter(({ name }) => baseName(name) === own);
    if (alike.length === 0)
      return refuse('missing', `The file ${own} is missing. Drop it with model.json.`);
    if (alike.length > 1 || (!beside && found.includes(alike[0]!)))
      return refuse('missing', `Several files are called ${own}. Drop a ZIP of the whole folder.`);
    found.push(alike[0]!);
  }
  return succeed(found);
}

/** A file's name without its folders. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
