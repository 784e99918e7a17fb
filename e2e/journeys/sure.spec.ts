import { expect, test } from '../fixtures.ts';

test('how many wrong tags are lived with decides what is for review, and is remembered @phone', async ({
  page,
  catalogue,
}) => {
  const waiting = async () =>
    Number(
      (await page.getByRole('button', { name: /To review/ }).textContent())?.match(/\d+/)?.[0],
    );
  const allow = async (errors: number) => {
    await page.getByRole('button', { name: /^At most \d+ in 100 wrong$/ }).click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${errors} in 100`) }).click();
    await expect(
      page.getByRole('button', { name: `At most ${errors} in 100 wrong` }),
    ).toBeVisible();
  };

  await catalogue.openAllSamples();
  await catalogue.untilDone(12);
  await allow(20);
  const few = await waiting();
  await allow(2);
  expect(await waiting()).toBeGreaterThan(few);

  await page.reload();
  await catalogue.openSample(/stripes/);
  await expect(page.getByRole('button', { name: 'At most 2 in 100 wrong' })).toBeVisible();
});
