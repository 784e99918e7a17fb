import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

const verdict = (page: Page) =>
  page.getByRole('region', { name: 'What they say' }).getByRole('status');

const starter = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Begin with' }).getByRole('button', { name, exact: true });

async function openFashion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await page.getByRole('link', { name: 'Fashion-MNIST' }).click();
}

test('three nets follow a drawing, by pointer and by keyboard @phone', async ({
  page,
  catalogue: _,
}) => {
  await openFashion(page);
  await expect(verdict(page)).toContainText('T-shirt/top');
  await starter(page, 'Trouser').click();
  await expect(verdict(page)).toHaveText('All say Trouser.');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(verdict(page)).toContainText('T-shirt/top');

  const clear = page.getByRole('button', { name: 'Clear' });
  const back = page.getByRole('button', { name: 'Take back' });
  await clear.click();
  const blank = await verdict(page).textContent();
  const pad = page.getByRole('application', { name: /^Drawing pad/ });
  await pad.focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowUp');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(back).toBeEnabled();
  await pad.click({ position: { x: 40, y: 200 } });
  await starter(page, 'Bag').click();
  await expect(verdict(page)).toHaveText('All say Bag.');
  expect(blank).not.toBe('');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a photo becomes 784 numbers, step by step @phone', async ({ page, catalogue: _ }) => {
  await openFashion(page);
  await page.getByRole('button', { name: 'A photo', exact: true }).click();
  await page.getByRole('button', { name: /denim trousers/i }).click();
  const steps = page.getByRole('list', { name: 'From photo to numbers' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expect(verdict(page)).toHaveText('All say Trouser.');
  await page.getByText('The 784 numbers').click();
  await expect(page.locator('pre')).toContainText(/\d+ +\d+ +\d+/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await expect(page.getByText('12 photos')).toBeVisible();
});

test('a network names the colours beside ours, and its main colour can be taken', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/red and cream sneaker/i);
  await catalogue.openPhoto(0);
  await new InspectorPage(page).openTheatre();
  await page.getByRole('tab', { name: /Name them/ }).click();
  await page.getByRole('button', { name: 'A network’s' }).click();
  const network = page.getByRole('region', { name: 'Names by' });
  await expect(network.getByRole('status')).toContainText('looks at the whole photo once');
  await expect(
    network.getByRole('list', { name: 'The main colour' }).getByRole('listitem'),
  ).toHaveCount(11);
  await expectAccessible(page);
});
