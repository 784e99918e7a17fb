import { type Outcome, succeed } from '../core/failure.ts';
import { optionsOf } from '../core/palette/choice.ts';
import { defaultSegmentOptions } from '../core/segment/segmentation.ts';
import type { Action } from '../store/actions.ts';
import type { Desks } from './desks.ts';
import type { NextJob } from './nextJobs.ts';

/** Has the open photo cut by one method, to be compared with the others. */
export async function tryMethod(
  desks: Desks,
  { photo, examined, method }: Extract<NextJob, { readonly name: 'tryMethod' }>,
  signal: AbortSignal,
): Promise<Outcome<Action>> {
  const { id, revision } = photo;
  const parsed = await desks.parser.see(id, method, async () => examined.raster);
  const input = {
    key: id,
    inputs: { ...photo.inputs, method },
    segment: defaultSegmentOptions,
    palette: optionsOf(photo.inputs.palette),
    parsed,
  };
  const outcome = await desks.askAbout({ key: id, raster: examined.raster })('tryMethod', input, {
    signal,
  });
  return outcome.ok ? succeed({ type: 'tried', id, revision, method, outcome }) : outcome;
}
