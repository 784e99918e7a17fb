import { expect, it } from 'vitest';
import { type Edit, emptyCatalogue } from '../../store/catalogue.ts';
import { noteExport, wouldLose } from './leaving.ts';

const edit = (words: string): Edit => ({ words, changes: [] });
const catalogue = { ...emptyCatalogue, past: [edit('Accept the tag')] };

it('would lose photos that are not done', () => {
  expect(wouldLose(emptyCatalogue)).toBe(false);
  expect(wouldLose({ ...emptyCatalogue, waiting: ['photo-1'] })).toBe(true);
});

it('would lose corrections until they are exported', () => {
  expect(wouldLose(catalogue)).toBe(true);
  noteExport(catalogue);
  expect(wouldLose(catalogue)).toBe(false);
  expect(wouldLose({ ...catalogue, past: [...catalogue.past, edit('Rename to navy')] })).toBe(true);
  expect(wouldLose({ ...catalogue, past: [] })).toBe(false);
});
