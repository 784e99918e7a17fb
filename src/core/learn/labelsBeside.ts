import { type Outcome, succeed } from '../failure.ts';
import type { ModelFile } from './ownModel.ts';
import { readLabels } from './readLabels.ts';
import { baseName } from './weightFiles.ts';

/** What labels are usually called; what is called so for certain; texts that never are. */
const likely = /label|class|metadata/i;
const certain = /label|classes/i;
const never = /licen[cs]e|readme|read_me|notice|copying|requirements/i;

/**
 * The labels in texts beside a model, those first whose names say so; else the model's `own`; else what any text can be read as. Fails as
 * `bad-model` only where a file that is called labels holds none.
 */
export function labelsBeside(
  texts: readonly ModelFile[],
  own: readonly string[] | null,
): Outcome<readonly string[] | null> {
  const isCalled = (words: RegExp) => (file: ModelFile) => words.test(baseName(file.name));
  const named = texts.filter(isCalled(likely));
  const found = firstReadable(named);
  if (found) return succeed(found);
  const unreadable = named.find(isCalled(certain));
  if (unreadable) return readLabels(unreadable.text);
  const others = texts.filter((file) => !named.includes(file) && !isCalled(never)(file));
  return succeed(own ?? firstReadable(others));
}

function firstReadable(texts: readonly ModelFile[]): readonly string[] | null {
  for (const { text } of texts) {
    const labels = readLabels(text);
    if (labels.ok) return labels.value;
  }
  return null;
}
