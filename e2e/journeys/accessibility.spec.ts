import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';
import { TaxonomyPage } from '../pages/taxonomyPage.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`every view is accessible, ${theme} @phone`, async ({ page, context, catalogue }) => {
    // Some thirty views, each looked through whole.
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const check = async (view: string) => {
      await expectAccessible(page, `${view}, ${theme}`);
      await expectNoSidewaysScroll(page, `${view}, ${theme}`);
    };
    await expect(page.getByRole('button', { name: /^Open all \d+/ })).toBeVisible();
    await check('first screen');
    await context.grantPermissions(['camera']);
    await page.getByRole('button', { name: 'Camera' }).click();
    await expect(page.getByRole('dialog').locator('video')).toBeVisible();
    await check('camera');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await catalogue.openAllSamples();
    await catalogue.untilDone(12);
    await catalogue.drop([{ name: 'notes.jpg', bytes: new TextEncoder().encode('no picture') }]);
    await catalogue.untilDone(13);
    await check('gallery');
    await catalogue
      .cards()
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await check('remove question');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(page.getByRole('alertdialog')).toBeHidden();
    await catalogue.layOut('Table');
    await expect(page.getByRole('table')).toBeVisible();
    await check('table');
    await page.getByRole('button', { name: /^Failed/ }).click();
    await check('failures');
    await page.getByRole('link', { name: /notes\.jpg/ }).click();
    await expect(page.getByRole('region', { name: 'Failure' })).toBeVisible();
    await check('failed photo');
    await page.getByRole('link', { name: 'Photos', exact: true }).click();
    await page.getByRole('button', { name: /^All/ }).click();
    await catalogue.layOut('Grid');
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
    await inspector.take('Keep brush');
    await inspector.draw([
      [0.2, 0.2],
      [0.3, 0.3],
    ]);
    await expect(inspector.said).toContainText('Keep stroke');
    await check('inspector, painted');
    for (const tool of ['Lasso', 'Rectangle', 'Look'] as const) {
      await inspector.take(tool);
      await check(`inspector, ${tool}`);
    }
    await page.keyboard.press('w');
    await expect(page.getByRole('application', { name: /^Grey place/ })).toBeFocused();
    await check('inspector, grey place');
    await page.keyboard.press('Escape');
    await page
      .getByRole('combobox', { name: /^Rename/ })
      .first()
      .click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await check('name picker');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Main colour/ }).click();
    await expect(page.getByRole('menuitemradio').first()).toBeVisible();
    await check('main colour');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await inspector.openTheatre();
    for (const stage of await page.getByRole('tab').all()) {
      await stage.click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await check(`theatre, ${await stage.textContent()}`);
    }
    await page.getByRole('button', { name: 'Break it' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('break it');
    await page.keyboard.press('Escape');

    const taxonomy = new TaxonomyPage(page);
    await taxonomy.open();
    await check('taxonomy');
    await taxonomy.showNames();
    await check('taxonomy, names');
    await taxonomy.choose('navy');
    await taxonomy.fill(/^Retail name/, 'ink');
    await expect(taxonomy.changes).toContainText(/ of 13 photos/);
    await check('taxonomy, edited');
    await taxonomy.bring('season.csv', 'name,hex\nMeadow,#4f7a2a\nBroken,#12\n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('taxonomy, import');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Versions' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('taxonomy, versions');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('link', { name: 'Why not RGB distance?' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await check('why not RGB');
  });
}
