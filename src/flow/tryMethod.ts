import { type Outcome, succeed } from '../core/failure.ts';
import { optionsOf } from '../core/palette/choice.ts';
import { defaultSegmentOptions } from '../core/segment/segmentation.ts';
import type { Action } from '../store/actions.ts';
import type { Engines } from './engines.ts';
import type { NextJob } from './nextJobs.ts';

/** Has the open photo cut by one method, to be compared with the others. */
export async function tryMethod(
  engines: Engines,
  { photo, examined, method }: Extract<NextJob, { readonly name: 'tryMethod' }>,
  signal: AbortSignal,
): Promise<Outcome<Action>> {
  const { id, revision } = photo;
  const input = {
    key: id,
    inputs: { ...photo.inputs, method },
    segment: defaultSegmentOptions,
    palette: optionsOf(photo.inputs.palette),
    parsed: null,
  };
  const outcome = await engines.askAbout({ key: id, raster: examined.raster })('tryMethod', input, {
    signal,
  });
  return outcome.ok ? succeed({ type: 'tried', id, revision, method, outcome }) : outcome;
}
