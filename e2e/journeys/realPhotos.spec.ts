import { basename } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';
import { hasRealPhotos, photosOf } from '../realPhotos.ts';

test.skip(!hasRealPhotos, 'Real photos are not part of the project.');

test('real photos get masks, palettes and tags on screen @phone', async ({ page, catalogue }) => {
  const packshots = photosOf('viton', 8);
  const worn = [...photosOf('myntra', 10), ...photosOf('ccp', 6)];
  const files = [...packshots, ...worn];
  await catalogue.drop(packshots);
  await catalogue.drop(worn);
  await catalogue.untilDone(files.length);

  const exported = await catalogue.exportedPhotos();
  const names = files.map((file) => basename(file));
  expect(exported.map(({ file }) => file).sort()).toEqual(names.sort());
  for (const { file, mask, palette, tag } of exported) {
    expect(mask?.coverage, file).toBeGreaterThan(0.01);
    expect(palette?.length, file).toBeGreaterThan(0);
    expect(tag?.primary, file).toBeTruthy();
  }

  await expect(
    catalogue
      .cards()
      .first()
      .getByRole('img', { name: /^Palette: / }),
  ).toBeVisible();
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  const overlaps: number[] = [];
  for (const photo of packshots) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(basename(photo));
    await expect(inspector.tag).toBeVisible();
    await expect(inspector.swatches().first()).toBeVisible();
    overlaps.push(await inspector.overlapWith(photo.replace('.jpg', '.mask.png')));
    await page.keyboard.press('j');
  }
  const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
  expect(mean).toBeGreaterThan(0.93);
});

test('the person is no part of the garment unless somebody says so', async ({
  page,
  catalogue,
}) => {
  const [photo] = photosOf('ccp', 1);
  await catalogue.drop([photo!]);
  await catalogue.untilDone(1);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  const skin = page
    .getByRole('region', { name: 'Parts of the figure' })
    .getByRole('button', { name: /^Skin/ });
  await expect(skin).toHaveAttribute('aria-pressed', 'false');
  await inspector.show('Mask');
  await page.keyboard.press('4');
  await expect(skin).toHaveAttribute('aria-pressed', 'true');
  await expect(inspector.said).toContainText(/^Skin counted/);
  await expect(inspector.facts).toContainText('layers switched');
});
