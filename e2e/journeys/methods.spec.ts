import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

const names = ['GrabCut', 'GrabCut, full graph', 'Threshold', 'Otsu', 'Gradients', 'Watershed'];

const card = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Waits until every method was tried. */
async function untilTried(page: Page): Promise<void> {
  for (const name of names) await expect(card(page, name)).toContainText(/Covers\d+%/);
}

test('all ways to cut side by side; another is chosen, and taken back @phone', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/navy dress/i);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await page.getByRole('link', { name: 'Other ways to cut' }).click();
  await untilTried(page);
  for (const name of names.slice(1)) {
    await expect(card(page, name)).toContainText(/Agrees with GrabCut\d+%/);
    await expect(card(page, name)).toContainText('× GrabCut');
    await expect(card(page, name)).toContainText('Fails where');
    await expect(card(page, name).getByRole('img', { name: /^Palette: / })).toBeVisible();
  }

  await page.getByRole('button', { name: 'Use Otsu' }).click();
  await expect(page.getByRole('button', { name: 'In use Otsu' })).toBeVisible();
  await expect(card(page, 'GrabCut')).toContainText(/Agrees with Otsu\d+%/);
  await page.getByRole('link', { name: 'Photo', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Cut-out' })).toContainText('cut by Otsu');

  await inspector.openTheatre();
  await page.getByRole('tab', { name: /Cut it out/ }).click();
  await expect(page.getByText(/^Otsu parts the photo/)).toBeVisible();
  await page.getByRole('link', { name: 'Other ways to cut' }).click();
  await untilTried(page);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(card(page, 'GrabCut').getByRole('button', { name: /^In use/ })).toBeVisible();
});

test('the ways to cut by keyboard, and the export says which it was', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/olive jacket/i);
  const [before] = await catalogue.exportedPhotos();
  await catalogue.openPhoto(0);
  await expect(new InspectorPage(page).tag).toBeVisible();
  await page.keyboard.press('m');
  await untilTried(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'In use Threshold' })).toBeVisible();
  await page.keyboard.press('m');
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await catalogue.untilDone(1);
  const [after] = await catalogue.exportedPhotos();
  expect(before?.mask).toMatchObject({ method: 'grabcut' });
  expect(after?.mask).toMatchObject({ method: 'threshold' });
  expect(after?.mask?.coverage).not.toBe(before?.mask?.coverage);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the ways to cut are accessible, ${theme} @phone`, async ({ page, catalogue }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await catalogue.openSample(/sky blue shirt/i);
    await catalogue.openPhoto(0);
    await page.getByRole('link', { name: 'Other ways to cut' }).click();
    await untilTried(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
