import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

interface Sample {
  readonly file: string;
  readonly mask: string;
  readonly primary: string;
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
    expect(tag?.primary, samples[i]!.file).toBe(samples[i]!.primary);
    const weights = palette?.map(({ weight }) => weight) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }

  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  for (const { file, mask } of samples) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(file);
    await expect(inspector.swatches().first()).toBeVisible();
    expect(await inspector.overlapWith(`samples/${mask}`), file).toBeGreaterThan(0.9);
    await page.keyboard.press('j');
  }
});

test('a swatch lights its pixels, and a pixel its swatch', async ({ page, catalogue }) => {
  await page.getByRole('button', { name: /stripes/ }).click();
  await catalogue.untilDone(1);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches().first()).toBeVisible();
  const veils = page.locator('main canvas');
  const before = await veils.count();
  await inspector.swatches().first().hover();
  await expect(veils).toHaveCount(before + 1);
});
