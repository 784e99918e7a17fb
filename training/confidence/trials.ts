import { coloursOf } from '../../src/core/names/coloursOf.ts';
import { logit, trustIn } from '../../src/core/tags/confidence.ts';
import { families } from '../../src/core/tags/family.ts';
import type { Trial } from './fit.ts';
import type { Judged } from './judged.ts';

/** Whether each main colour is what the merchant wrote. */
export const mainTrials = (photos: readonly Judged[], mask: number): Trial[] =>
  photos.map(({ judgement, certainty, named, fold }) => {
    const { primary, confidence } = coloursOf(judgement);
    const trust = trustIn(certainty, { mask });
    return { traits: [logit(confidence)], trust, right: named.includes(primary), weight: 1, fold };
  });

/** Whether each swatch's family is one of those that people listed, or painted in. */
export const swatchTrials = (photos: readonly Judged[], mask: number, weight: number): Trial[] =>
  photos.flatMap(({ judgement, swatches, certainty, named, fold }) =>
    swatches.map(({ family, chance }) => ({
      traits: [logit(judgement.listed[families.indexOf(family)]!), logit(chance)],
      trust: trustIn(certainty, { mask }),
      right: named.includes(family),
      weight,
      fold,
    })),
  );
