import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

interface Sample {
  readonly file: string;
  readonly mask: string;
  readonly primary: string;
  readonly palette: readonly { readonly family: string; readonly weight: number }[];
}

/** A second colour with nearly as much of the garment may be called its main one, but never without a look. */
const NEARLY = 0.7;

function mayLead({ palette, primary }: Sample): readonly string[] {
  const least = NEARLY * palette[0]!.weight;
  return [primary, ...palette.filter(({ weight }) => weight >= least).map(({ family }) => family)];
}

const { samples }: { readonly samples: readonly Sample[] } = JSON.parse(
  readFileSync('public/samples/samples.json', 'utf8'),
);

test('the samples are cut out, named and weighed as they were painted @phone', async ({
  page,
  catalogue,
}) => {
  await catalogue.openAllSamples();
  await catalogue.untilDone(samples.length);
  const exported = await catalogue.exportedPhotos();
  expect(exported.map(({ file }) => file)).toEqual(samples.map(({ file }) => file));
  for (const [i, { palette, tag }] of exported.entries()) {
    const { file, primary } = samples[i]!;
    expect(mayLead(samples[i]!), file).toContain(tag?.primary);
    if (tag?.primary !== primary) expect(tag?.decision, file).toBe('review');
    const weights = palette?.map(({ weight }) => weight) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }

  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  for (const { file, mask } of samples) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(file);
    await expect(inspector.swatches().first()).toBeVisible();
    expect(await inspector.overlapWith(`public/samples/${mask}`), file).toBeGreaterThan(0.9);
    await page.keyboard.press('j');
  }
});

test('a swatch lights its pixels, and a pixel its swatch', async ({ page, catalogue }) => {
  await catalogue.openSample(/stripes/);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches().first()).toBeVisible();
  const veils = page.locator('main canvas');
  const before = await veils.count();
  await inspector.swatches().first().hover();
  await expect(veils).toHaveCount(before + 1);

  const photo = await page.getByRole('img', { name: /^striped/ }).boundingBox();
  const point = (x: number, y: number) =>
    page.mouse.move(photo!.x + photo!.width * x, photo!.y + photo!.height * y);
  const lit = inspector.palette.locator('[data-lit=true]');
  const seen = new Set<string | null>();
  for (let y = 0.4; y < 0.6; y += 0.01) {
    await point(0.5, y);
    await expect(lit).toHaveCount(1);
    seen.add(await lit.textContent());
  }
  expect(seen.size, 'stripes of two colours').toBeGreaterThan(1);
  await point(0.02, 0.02);
  await expect(lit).toHaveCount(0);
});
