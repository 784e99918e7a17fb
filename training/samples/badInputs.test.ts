import { describe, expect, it } from 'vitest';
import { decode } from '../../headless/decode.ts';
import { badInputs } from './badInputs.ts';

describe('bad inputs', () => {
  it.each(badInputs)('$what', async ({ make, expected }) => {
    const outcome = await decode(await make());
    if ('fails' in expected)
      expect(outcome).toMatchObject({
        ok: false,
        failure: { kind: 'unreadable-image', reason: expected.fails },
      });
    else expect(outcome).toMatchObject({ ok: true, value: expected.opens });
  });
});
