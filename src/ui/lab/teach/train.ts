import type { HeadExamples } from '../../../core/learn/headExamples.ts';
import { fewestPhotos } from '../../../core/learn/headTraining.ts';
import { viewsOfAPhoto } from '../../../core/learn/headViews.ts';
import type { TeachDesk } from '../../../flow/teachDesk.ts';
import { say } from '../../shared/say.ts';
import { classNames, examplesOf, photosOf, type Teaching, teaching } from './teaching.ts';

/** More photos than this are not trained from at once: they would take minutes. */
const mostPhotos = 1000;

/** Why nothing can be trained yet, in words; null where it can. */
export function whyNotYet(state: Teaching): string | null {
  const { classes, photos } = state;
  if (classes.length < 2) return 'Add a second class.';
  const names = [...classNames(state).values()];
  const twice = names.find((name, n) => names.indexOf(name) !== n);
  if (twice) return `Two classes are called ${twice}. Give one another name.`;
  if (photos.some(({ classId, seen, failure }) => classId !== null && !seen && !failure))
    return 'The net is still looking at the photos.';
  const examples = examplesOf(state);
  const scarce = classes.find(({ id }) => photosOf([...examples], id).length < fewestPhotos);
  if (scarce) return `${classNames(state).get(scarce.id)} needs at least ${fewestPhotos} photos.`;
  return examples.length > mostPhotos ? `At most ${mostPhotos} photos, please.` : null;
}

/** Trains from what is on the table; every round is shown as it comes. */
export async function train(desk: TeachDesk, signal: AbortSignal): Promise<void> {
  const state = teaching.getState();
  const before = state.training;
  const examples = headExamples(state);
  const photoIds = examplesOf(state).map(({ id }) => id);
  const classIds = state.classes.map(({ id }) => id);
  const number = state.numbered + 1;
  teaching.setState({
    numbered: number,
    training: { number, classIds, photoIds, rounds: [], taught: null },
  });
  const change = (changes: object) =>
    teaching.setState(({ training }) => ({ training: training && { ...training, ...changes } }));
  const outcome = await desk.train(
    examples,
    (round) => change({ rounds: [...(teaching.getState().training?.rounds ?? []), round] }),
    signal,
  );
  if (outcome.ok) return change({ taught: outcome.value });
  teaching.setState({ training: before });
  if (outcome.failure.kind !== 'cancelled') say(outcome.failure.message);
}

function headExamples(state: Teaching): HeadExamples {
  const photos = examplesOf(state);
  const places = new Map(state.classes.map(({ id }, n) => [id, n]));
  const length = photos[0]!.seen!.features.length;
  const features = new Float32Array(photos.length * length);
  photos.forEach(({ seen }, n) => {
    features.set(seen!.features, n * length);
  });
  return {
    labels: [...classNames(state).values()],
    classes: photos.map(({ classId }) => places.get(classId!)!),
    views: viewsOfAPhoto,
    width: length / viewsOfAPhoto,
    features,
  };
}
