import type { TeachDesk } from '../../../flow/teachDesk.ts';
import { type LabPhoto, putPhotos, putSeen, teaching } from './teaching.ts';

/** Photos that wait to be looked at. */
const waiting: LabPhoto[] = [];
let isLooking = false;

/** Puts photos on the table, and has the net look at them one after the other. A class learns from all views of a photo; what is tried is seen as it is. */
export function addPhotos(
  files: readonly Pick<LabPhoto, 'name' | 'source'>[],
  classId: number | null,
  desk: TeachDesk,
): void {
  lookAgain(putPhotos(files, classId), desk);
}

/** Has the net look at photos that are on the table, those that it could not see, too. */
export function lookAgain(photos: readonly LabPhoto[], desk: TeachDesk): void {
  for (const { id, failure } of photos) if (failure) putSeen(id, { seen: null, failure: null });
  waiting.push(...photos);
  if (!isLooking) void lookAtAll(desk);
}

async function lookAtAll(desk: TeachDesk): Promise<void> {
  isLooking = true;
  for (let photo = waiting.shift(); photo; photo = waiting.shift()) {
    const { id, source, classId } = photo;
    if (!isHere(photo)) continue;
    const outcome = await desk.look(source, classId !== null);
    if (!isHere(photo)) continue;
    putSeen(
      id,
      outcome.ok
        ? { seen: outcome.value, failure: null }
        : { seen: null, failure: outcome.failure },
    );
  }
  isLooking = false;
}

/** Whether a photo still lies on the table. */
const isHere = ({ id }: LabPhoto): boolean =>
  teaching.getState().photos.some((other) => other.id === id);
