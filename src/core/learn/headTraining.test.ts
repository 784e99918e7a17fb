import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { runSteps } from '../steps.ts';
import { cloudsOf } from './clouds.fixture.ts';
import { judge, likeliestOf } from './head.ts';
import { confusionOf } from './headConfusion.ts';
import { featuresAsIs, type HeadExamples } from './headExamples.ts';
import { foldsOf } from './headFolds.ts';
import { defaultHeadSettings, type HeadRound, trainHead } from './headTraining.ts';

const train = (examples: HeadExamples, changes = {}) => {
  const rounds: HeadRound[] = [];
  const settings = { ...defaultHeadSettings, ...changes };
  const taught = runSteps(trainHead(examples, settings), (round) => rounds.push(round));
  return { ...taught, rounds };
};

/** The same photos, each of a class at random. */
function withoutMeaning(examples: HeadExamples): HeadExamples {
  const random = seededRandom(7);
  const classes = examples.classes.map(() => Math.floor(random() * examples.labels.length));
  return { ...examples, classes };
}

describe('a head', () => {
  it('tells apart what lies apart, photos that it has not seen among it', () => {
    const examples = cloudsOf([12, 12, 12]);
    const { head, rounds, heldOut } = train(examples);
    expect(rounds.at(-1)!.heldOutRight).toBe(1);
    examples.classes.forEach((k, photo) => {
      const chances = judge(head, featuresAsIs(examples, photo));
      expect(likeliestOf(chances)).toBe(k);
      expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 6);
    });
    expect(heldOut).toHaveLength(36 * 3);
  });

  it('comes to the least loss: longer teaching changes next to nothing', () => {
    const examples = cloudsOf([10, 10], { apart: 0.6 });
    const [soon, late] = [train(examples), train(examples, { rounds: 2000 })];
    expect(soon.rounds[0]!.loss).toBeCloseTo(Math.log(2), 6);
    expect(soon.rounds.at(-1)!.loss).toBeLessThan(late.rounds.at(-1)!.loss + 0.002);
  });

  it('is the same to the byte for the same photos, and so are its folds', () => {
    const examples = cloudsOf([7, 9], { apart: 1 });
    expect(train(examples).head).toEqual(train(examples).head);
    expect(train(examples).heldOut).toEqual(train(examples).heldOut);
  });

  it('does not mind in which order classes are given', () => {
    const examples = cloudsOf([8, 8], { apart: 1 });
    const turned = { ...examples, classes: examples.classes.map((k) => 1 - k) };
    const features = featuresAsIs(examples, 3);
    const [one, other] = [train(examples), train(turned)].map(({ head }) => judge(head, features));
    expect(one![0]).toBeCloseTo(other![1]!, 2);
  });

  it('counts classes alike, however few photos one has', () => {
    const recalls = [1, 2, 3, 4].map((seed) => {
      const examples = cloudsOf([80, 10], { apart: 0.7, seed });
      const { heldOut } = train(examples, { rounds: 60 });
      return confusionOf(heldOut, examples.classes, examples.labels).recalls[1]!;
    });
    expect(recalls.reduce((sum, recall) => sum + recall) / recalls.length).toBeGreaterThan(0.75);
  });
});

describe('what is said of photos held back', () => {
  it('is no better than chance where there is nothing to learn, though the photos themselves are learned by heart', () => {
    const examples = withoutMeaning(cloudsOf([60, 60], { apart: 0, width: 200 }));
    const { rounds } = train(examples, { restraint: 0.003, rounds: 120 });
    expect(rounds.at(-1)!.loss).toBeLessThan(0.3);
    expect(rounds.at(-1)!.heldOutRight).toBeLessThan(0.65);
    expect(rounds.at(-1)!.heldOutRight).toBeGreaterThan(0.35);
  });

  it('is no better where every photo is there twice', () => {
    const once = withoutMeaning(cloudsOf([30, 30], { apart: 0, width: 200, views: 1 }));
    const twice = {
      ...once,
      classes: once.classes.flatMap((k) => [k, k]),
      features: Float32Array.from(
        once.classes.flatMap((_, photo) => {
          const features = [...featuresAsIs(once, photo)];
          return [...features, ...features];
        }),
      ),
    };
    expect(train(twice).rounds.at(-1)!.heldOutRight).toBeLessThan(0.65);
    const folds = foldsOf(twice, 5, 1);
    for (let photo = 0; photo < folds.length; photo += 2)
      expect(folds[photo]).toBe(folds[photo + 1]);
  });

  it('has every class spread evenly over the parts', () => {
    const examples = cloudsOf([20, 10]);
    const folds = foldsOf(examples, 5, 1);
    for (let fold = 0; fold < 5; fold++)
      for (const [k, size] of [4, 2].entries())
        expect(folds.filter((own, n) => own === fold && examples.classes[n] === k).length).toBe(
          size,
        );
  });

  it('works with two photos a class', () => {
    const { folds, rounds } = train(cloudsOf([2, 2], { apart: 6 }));
    expect(folds).toBe(2);
    expect(rounds.at(-1)!.heldOutRight).toBe(1);
  });
});
