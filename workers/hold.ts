import { type Outcome, succeed } from '../src/core/failure.ts';

/** Takes the lock and never lets it go: whoever waits for it learns that this worker is gone. */
export function hold({ lifeline }: { readonly lifeline: string }): Promise<Outcome<null>> {
  return new Promise((answer) => {
    if (!navigator.locks) return answer(succeed(null));
    void navigator.locks.request(lifeline, () => {
      answer(succeed(null));
      return new Promise(() => undefined);
    });
  });
}
