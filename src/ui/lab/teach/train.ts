import type { HeadExamples } from '../../../core/learn/headExamples.ts';
import { fewestPhotos } from '../../../core/learn/headTraining.ts';
import { viewsOfAPhoto } from '../../../core/learn/headViews.ts';
import type { TeachDesk } from '../../../flow/teachDesk.ts';
import { say } from '../../shared/say.ts';
import {
  classNames,
  examplesOf,
  photosOf,
  type Teaching,
  type Training,
  teaching,
} from './teaching.ts';

/** More photos than this are not trained from at once, nor with so many classes: it would take minutes. */
const mostPhotos = 1000;
const mostPhotosTimesClasses = 20_000;

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
  return whyTooMany(examples.length, classes.length);
}

/** Why there are too many photos or classes, in words; null where there are not. */
function whyTooMany(photos: number, classes: number): string | null {
  const mostHere = Math.min(mostPhotos, Math.floor(mostPhotosTimesClasses / classes));
  const mostClasses = Math.floor(Math.sqrt(mostPhotosTimesClasses / fewestPhotos));
  if (classes > mostClasses) return `At most ${mostClasses} classes, please.`;
  return photos > mostHere ? `At most ${mostHere} photos with ${classes} classes, please.` : null;
}

let running: AbortController | null = null;

/** Stops the training that goes on, if one does: what was taught before is there again. */
export const stopTraining = (): void => running?.abort();

/** Trains from what is on the table; every round is shown as it comes. Where the table is cleared meanwhile, or holds another lesson, it stops. */
export async function train(desk: TeachDesk): Promise<void> {
  const state = teaching.getState();
  const controller = new AbortController();
  running = controller;
  let own = begun(state);
  teaching.setState({ numbered: own.number, training: own });
  const isOn = () => teaching.getState().training === own;
  const change = (changes: Partial<Training>) => {
    if (!isOn()) return;
    own = { ...own, ...changes };
    teaching.setState({ training: own });
  };
  const forget = teaching.subscribe(() => isOn() || controller.abort());
  const outcome = await desk.train(
    headExamples(state),
    (round) => change({ rounds: [...own.rounds, round] }),
    controller.signal,
  );
  forget();
  if (outcome.ok) return change({ taught: outcome.value });
  if (isOn()) teaching.setState({ training: state.training });
  if (outcome.failure.kind !== 'cancelled') say(outcome.failure.message);
}

/** A training of what is on the table, before its first round. */
const begun = (state: Teaching): Training => ({
  number: state.numbered + 1,
  classIds: state.classes.map(({ id }) => id),
  photoIds: examplesOf(state).map(({ id }) => id),
  rounds: [],
  taught: null,
});

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
