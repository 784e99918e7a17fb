import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

test('everything is done without a pointer', async ({ page, catalogue }) => {
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let i = 0; i < 40; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab never reached ${target}`);
  };

  await tabTo(page.getByRole('button', { name: /^Open all/ }));
  await press('Enter');
  await catalogue.untilDone(12);

  const links = catalogue.cards().getByRole('link');
  await tabTo(links.first());
  await press('ArrowRight', 'ArrowRight');
  await expect(links.nth(2)).toBeFocused();
  await press('a');
  await expect(catalogue.cards().nth(2)).toContainText('Accepted by you');
  await press('Control+z');
  await expect(catalogue.cards().nth(2)).not.toContainText('Accepted by you');

  await press('Enter');
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches().first()).toBeVisible();
  await press('3');
  await expect(inspector.cutOut()).toBeVisible();
  await tabTo(
    inspector
      .swatches()
      .first()
      .getByRole('combobox', { name: /^Rename/ }),
  );
  await press('Enter');
  await expect(page.getByPlaceholder(/^Find a name/)).toBeFocused();
  await page.keyboard.type('teal');
  await expect(page.getByRole('option', { name: 'teal', exact: true })).toBeVisible();
  await press('Enter');
  await expect(inspector.swatches().first()).toContainText('teal');
  await expect(page.getByRole('listbox')).toBeHidden();

  await press('h');
  await expect(page.getByRole('tab', { name: /Where is it/ })).toBeVisible();
  for (const stage of [/Cut it out/, /Group/, /Merge/, /Name/, /How sure/]) {
    await press('ArrowRight');
    await expect(page.getByRole('tab', { name: stage })).toHaveAttribute('aria-selected', 'true');
  }
  await press('h');
  await expect(inspector.tag).toBeVisible();
  await press('?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
