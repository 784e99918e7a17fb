import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

const card = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

test('the garment parser is brought once somebody uses it, and shows what it saw @phone', async ({
  page,
  catalogue,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isBrought = () => asked.some((url) => url.includes('models/parser/'));
  await catalogue.openSample(/navy dress/i);
  await catalogue.openPhoto(0);
  await page.getByRole('link', { name: 'Other ways to cut' }).click();
  await expect(card(page, 'Watershed')).toContainText(/Covers\d+%/);
  await expect(card(page, 'Parser + GrabCut')).toContainText('Not tried yet');
  expect(isBrought()).toBe(false);

  await page.getByRole('button', { name: 'Use Parser + GrabCut' }).click();
  await expect(card(page, 'Parser + GrabCut')).toContainText(/Covers\d+%/);
  await expect(card(page, 'Garment parser')).toContainText(/Covers\d+%/);
  expect(isBrought()).toBe(true);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Photo', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Cut-out' })).toContainText(
    'cut by Parser + GrabCut',
  );
  await new InspectorPage(page).openTheatre();
  await expect(page.getByText(/^A small neural network/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Out: what is likely where' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('without the garment parser GrabCut cuts alone, and that is said', async ({
  page,
  catalogue,
}) => {
  await page.route('**/models/parser/**', (route) => route.fulfill({ json: {} }));
  await catalogue.openSample(/olive jacket/i);
  await catalogue.openPhoto(0);
  await expect(new InspectorPage(page).tag).toBeVisible();
  await page.keyboard.press('m');
  await expect(card(page, 'Parser + GrabCut')).toContainText('Not tried yet');
  await page.keyboard.press('8');
  await expect(card(page, 'Parser + GrabCut')).toContainText('cannot be loaded');
  await expect(card(page, 'Parser + GrabCut')).toContainText(/Covers\d+%/);
  await page.keyboard.press('m');
  await expect(page.getByRole('region', { name: 'Cut-out' })).toContainText('GrabCut cut it alone');
});
