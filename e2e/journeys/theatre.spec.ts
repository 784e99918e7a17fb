import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

test('the theatre shows every stage, and a spoilt photo runs again', async ({
  page,
  catalogue,
}) => {
  await page.getByRole('button', { name: /olive jacket/i }).click();
  await catalogue.untilDone(1);
  await catalogue.openPhoto(0);
  await new InspectorPage(page).openTheatre();

  await page.getByRole('tab', { name: /Cut it out/ }).click();
  const rounds = page.getByRole('slider', { name: 'Round' });
  const energy = page.getByText(/Energy [\d,.]+/).first();
  const last = await energy.textContent();
  await rounds.focus();
  await page.keyboard.press('Home');
  await expect(energy).not.toHaveText(last ?? '');

  await page.getByRole('button', { name: 'Break it' }).click();
  await page.getByRole('slider', { name: 'Blur' }).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Run it again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('blurred');
  await expect(page.getByRole('tab', { name: /Where is it/ })).toBeVisible();
});
