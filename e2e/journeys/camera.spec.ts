import { expect, test } from '../fixtures.ts';

test('a photo is taken with the camera and tagged', async ({ page, catalogue, context }) => {
  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: 'Camera' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('video')).toBeVisible();
  await dialog.getByRole('button', { name: /^Take/ }).click();
  await dialog.getByRole('button', { name: /^Use/ }).click();
  await expect(dialog.getByText('1 photo added')).toBeVisible();
  await page.keyboard.press('Escape');
  await catalogue.untilDone(1);
  await expect(
    catalogue
      .cards()
      .first()
      .getByRole('img', { name: /^Palette/ }),
  ).toBeVisible();
});
