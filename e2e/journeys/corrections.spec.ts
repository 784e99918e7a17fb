import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

test('a correction stands in the export and can be undone', async ({ page, catalogue }) => {
  await catalogue.openSample(/olive jacket/i);
  const [found] = await catalogue.exportedPhotos();
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await inspector.renameFirstSwatch('khaki');
  await expect(inspector.tag).toContainText('You renamed a colour.');
  await page.getByRole('button', { name: /^Main colour/ }).click();
  await page.getByRole('menuitemradio', { name: 'Brown', exact: true }).click();

  await expect(inspector.tag).toContainText('as you said');
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  const [corrected] = await catalogue.exportedPhotos();
  expect(corrected?.tag).toMatchObject({ primary: 'Brown', by: 'editor' });
  expect(corrected?.palette?.[0]?.name).toBe('khaki');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  expect(await catalogue.exportedPhotos()).toEqual([found]);

  await page.keyboard.press('Control+Shift+z');
  expect((await catalogue.exportedPhotos())[0]?.palette?.[0]?.name).toBe('khaki');
});

test('a batch can be stopped and goes on where it was', async ({ page, catalogue }) => {
  await catalogue.openAllSamples();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped at/)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await catalogue.untilDone(12);
});

test('the page asks before corrections are lost, and not once they are exported', async ({
  page,
  catalogue,
}) => {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  for (const isExported of [false, true]) {
    await catalogue.openSample(/olive jacket/i);
    await catalogue.cards().first().getByRole('link').focus();
    await page.keyboard.press('a');
    await expect(catalogue.cards().first()).toContainText('Accepted by you');
    if (isExported) await catalogue.exported('JSON');
    await page.reload();
    expect(questions).toEqual(['beforeunload']);
  }
});

test('same files, same settings, same bytes', async ({ page, catalogue }) => {
  const exports: string[] = [];
  for (let run = 0; run < 2; run++) {
    await catalogue.openAllSamples();
    await catalogue.untilDone(12);
    exports.push(await catalogue.exported('JSON'), await catalogue.exported('CSV'));
    await page.reload();
  }
  expect(exports[2]).toBe(exports[0]);
  expect(exports[3]).toBe(exports[1]);
});
