import { expect, it } from 'vitest';
import { cameraLabel, cameraWords } from './cameraWords.ts';

const named = (name: string) => Object.assign(new Error('technical'), { name });

it.each(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'OverconstrainedError', 'Other'])(
  'says of %s what to do next, and nothing technical',
  (name) => {
    const words = cameraWords(named(name));
    expect(words).toMatch(/\. .+\.$|, .+\.$/);
    expect(words).not.toContain('technical');
  },
);

it('says something of anything thrown', () => expect(cameraWords('?')).not.toBe(''));

it('names a camera that has no name', () => {
  expect([cameraLabel('', 1), cameraLabel('Studio', 0)]).toEqual(['Camera 2', 'Studio']);
});
