/** One update of the mask by a pointer that moves, in milliseconds. */
export interface Update {
  /** From the pointer's event until the views have the new mask, palette and tag. */
  readonly total: number;
  /** Of that, until the browser began its next frame: none of our work. */
  readonly wait: number;
  /** Of that, from the question to the worker until its answer. */
  readonly worker: number;
}

/**
 * Runs in the page before its own code, which knows nothing of it. Keeps an `Update` in `window.updates` for every
 * `pointermove` that has a photo cut again: the event, the frame that asks the worker, its answer, the views.
 */
export function watchStrokes(): void {
  const updates: Update[] = [];
  Object.assign(window, { updates });
  let moved = 0;
  let handled = 0;
  let frame = 0;
  let asked: { id: number; at: number; moved: number; wait: number } | null = null;

  window.addEventListener('pointermove', () => (moved = performance.now()), true);
  window.addEventListener('pointermove', () => (handled = performance.now()));

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) =>
    request((time) => {
      frame = performance.now();
      work(time);
    });

  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    const { name, id } = message[0] as { readonly name?: string; readonly id: number };
    // One question a move: the hand that comes to rest asks once more.
    if (name === 'recut' && moved > 0) {
      const wait = handled < moved ? 0 : Math.max(0, frame - handled);
      asked = { id, at: performance.now(), moved, wait };
      moved = 0;
    }
    Reflect.apply(post, this, message);
  };

  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (this: Worker, ...listening: unknown[]) {
    // Before the page's own listener: it is the first to be added.
    if (listening[0] === 'message')
      listen.call(this, 'message', (event) => {
        if (asked === null || (event as MessageEvent).data.id !== asked.id) return;
        const { at, wait, moved: begun } = asked;
        const worker = performance.now() - at;
        asked = null;
        // The views are drawn before the task that comes after this one.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          updates.push({ total: performance.now() - begun, wait, worker });
        };
        port2.postMessage(null);
      });
    Reflect.apply(listen, this, listening);
  };
}
