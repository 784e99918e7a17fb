import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

/** No violation of WCAG 2.2 A and AA, nor of what axe calls best practice. */
async function expectNoViolations(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(told, view).toEqual([]);
}

/** Nothing may be wider than the window. */
async function expectNoSidewaysScroll(page: Page, view: string): Promise<void> {
  const [content, window_] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, view).toBeLessThanOrEqual(window_!);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every view is accessible, ${theme} @phone`, async ({ page, catalogue }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const check = async (view: string) => {
      await expectNoViolations(page, `${view}, ${theme}`);
      await expectNoSidewaysScroll(page, `${view}, ${theme}`);
    };
    await expect(page.getByRole('button', { name: /^Open all \d+/ })).toBeVisible();
    await check('first screen');

    await catalogue.openAllSamples();
    await catalogue.drop([{ name: 'notes.jpg', bytes: new TextEncoder().encode('no picture') }]);
    await catalogue.untilDone(13);
    await check('gallery');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await check('table');
    await page.getByRole('button', { name: /^Failed/ }).click();
    await check('failures');
    await page.getByRole('button', { name: /^All/ }).click();
    await page.getByRole('button', { name: 'Grid' }).click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('shortcuts');
    await page.keyboard.press('Escape');

    await catalogue.openPhoto(0);
    const inspector = new InspectorPage(page);
    for (const view of ['Original', 'Mask', 'Cut-out'] as const) {
      await inspector.show(view);
      await check(`inspector, ${view}`);
    }
    await inspector.openTheatre();
    for (const stage of await page.getByRole('tab').all()) {
      await stage.click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await check(`theatre, ${await stage.textContent()}`);
    }
    await page.getByRole('button', { name: 'Break it' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('break it');
  });
}
