import { type Outcome, succeed } from '../src/core/failure.ts';
import { type HeadRound, type TaughtHead, trainHead } from '../src/core/learn/headTraining.ts';
import { pictureAsIs, picturesInViews } from '../src/core/learn/headViews.ts';
import { openedSide } from '../src/core/learn/openedSide.ts';
import type { Steps } from '../src/core/steps.ts';
import { serve } from '../src/wire/serve.ts';
import type { Shown, TeachJobs } from '../src/wire/teachJobs.ts';
import { hold } from './hold.ts';
import { openPicture } from './openPicture.ts';
import { thumbnailOf } from './thumbnails.ts';

type Input<Name extends keyof TeachJobs> = TeachJobs[Name]['input'];

async function show({ source, side, inAllViews }: Input<'show'>): Promise<Outcome<Shown>> {
  const opened = await openPicture(source, openedSide(side));
  if (!opened.ok) return opened;
  const { raster } = opened.value;
  const views = inAllViews ? picturesInViews(raster, side) : [pictureAsIs(raster, side)];
  const pictures = new Float32Array(views.length * side * side * 3);
  views.forEach((view, n) => {
    pictures.set(view, n * view.length);
  });
  return succeed({ thumbnail: await thumbnailOf(raster), pictures });
}

function* train({ examples, settings }: Input<'train'>): Steps<HeadRound, Outcome<TaughtHead>> {
  return succeed(yield* trainHead(examples, settings));
}

serve<TeachJobs>(self, { hold, show, train });
