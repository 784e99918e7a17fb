import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';

type Scores = Readonly<Record<string, number>>;

/** What the classify worker answers. */
interface Classified {
  readonly runtime: { readonly backend: string };
  readonly predictions: readonly { readonly scores: Scores }[];
}

const modelFile = (name: string) => readFileSync(join('public', 'models', 'category', name));
const modelJson = (name: string) => JSON.parse(modelFile(name).toString());

/** The classify worker of the built page, by its address there. */
function workerAddress(): string {
  const names = readdirSync(join('dist', 'assets'));
  return `assets/${names.find((name) => /^classify\.worker.*\.js$/.test(name))}`;
}

/** Asks a classify worker of its own what a picture of coloured stripes shows; only `backends` may be tried. */
async function classifyOn(page: Page, backends: readonly string[]): Promise<Classified> {
  const net = { json: modelJson('net.json'), weights: new Uint8Array(modelFile('weights.bin')) };
  const [side] = net.json.input;
  const stripes = Uint8Array.from({ length: 3 * side * side }, (_, i) => (i * i) % 251);
  const jobs = [
    ['choose', { backends }],
    ['prepare', { category: { net, calibration: modelJson('calibration.json') } }],
    ['classify', { pictures: [{ side, photo: stripes, garment: stripes }] }],
  ] as const;
  return page.evaluate(askInTurn, [workerAddress(), jobs] as const);
}

/** Runs in the page: asks a new worker one job after the other. Answers the last one's answer. */
async function askInTurn([address, jobs]: readonly [
  string,
  readonly (readonly [string, unknown])[],
]): Promise<Classified> {
  const worker = new Worker(new URL(address, document.baseURI), { type: 'module' });
  let answer: unknown;
  for (const [id, [name, input]] of jobs.entries()) {
    worker.postMessage({ type: 'job', id, name, input, reports: false });
    const { outcome } = await new Promise<MessageEvent['data']>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    answer = outcome.value;
  }
  worker.terminate();
  return answer as Classified;
}

function farthest([one]: Classified['predictions'], [other]: Classified['predictions']): number {
  const labels = Object.keys(one!.scores);
  return Math.max(...labels.map((label) => Math.abs(one!.scores[label]! - other!.scores[label]!)));
}

test('every backend comes to the same chances, a graphics card done in software too', async ({
  launchOptions,
  baseURL,
}) => {
  // In software that takes seconds a picture.
  test.slow();
  const args = [...(launchOptions.args ?? []), '--enable-unsafe-webgpu'];
  const browser = await chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  await page.goto(baseURL!);
  const reference = await classifyOn(page, ['wasm']);
  expect(reference.runtime.backend).toBe('wasm');
  for (const backend of ['cpu', 'webgpu']) {
    const found = await classifyOn(page, [backend]);
    expect(found.runtime.backend).toBe(backend);
    expect(farthest(found.predictions, reference.predictions)).toBeLessThan(1e-4);
  }
  await browser.close();
});

test('where there is no graphics card, WebAssembly takes over', async ({ page }) => {
  await page.goto('');
  const found = await classifyOn(page, ['webgpu', 'wasm']);
  expect(found.runtime.backend).toBe('wasm');
});
