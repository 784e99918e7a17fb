import { expectAccessible, expectNoSidewaysScroll } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { TeachPage } from '../pages/teachPage.ts';

const sample = (name: string) => `public/samples/${name}.jpg`;
const tops = ['blue-shirt', 'grey-jumper', 'striped-t-shirt', 'white-t-shirt'].map(sample);
const others = ['jeans', 'red-sneaker', 'black-cap', 'checked-skirt'].map(sample);
const unseen = ['yellow-and-navy-jumper', 'dotted-dress'].map(sample);

test('two classes are taught, judged, kept, exported, brought back, and used on photos @phone', async ({
  page,
  catalogue,
}) => {
  test.slow();
  const lab = new TeachPage(page);
  await lab.open();
  await expectAccessible(page, 'teach, empty');
  await expect(lab.train).toBeDisabled();
  await lab.teach(1, 'top', tops);
  await lab.teach(2, 'other', others);
  await expect(lab.train).toBeEnabled();
  await lab.train.click();
  await expect(lab.result).toBeVisible();
  await expect(lab.result).toContainText(/^[0-8] of 8 photos/);
  const count = page.getByRole('button', { name: /^\d photos? of top told to be/ }).first();
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: /^Photos of top told to be/ })).toBeVisible();
  const told = await lab.try(unseen);
  await expectAccessible(page, 'teach, trained');
  await expectNoSidewaysScroll(page, 'teach, trained');

  await page.getByLabel('Name of the classifier').fill('Tops');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Tops is kept in this browser/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Export', exact: true })
    .locator('visible=true')
    .last()
    .click();
  const archive = await (await download).path();

  await page.getByRole('link', { name: 'Your model' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const { readFileSync } = await import('node:fs');
  await (await chooser).setFiles({
    name: 'tops.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(archive),
  });
  await expect(page.getByText(/^TensorFlow\.js layers model, 2 classes/)).toBeVisible();
  expect(await lab.try(unseen)).toEqual(told);
  await expectAccessible(page, 'your model');
  await expectNoSidewaysScroll(page, 'your model');
  await page.getByRole('button', { name: 'Use on photos' }).click();
  await expect(page.getByText('tops is in use.')).toBeVisible();
  // Whatever is opened here afterwards, the catalogue keeps its own.
  const another = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const neither = { name: 'b.onnx', mimeType: 'text/plain', buffer: Buffer.from('neither') };
  await (await another).setFiles(neither);
  await expect(page.getByRole('alert')).toContainText('no ONNX model');
  await expect(page.getByText('tops is in use.')).toBeVisible();

  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await catalogue.openSample(/blue shirt/i);
  await expect(catalogue.cards().first()).toContainText(/(top|other) (over )?\d+%/);
  const [photo] = await catalogue.exportedPhotos();
  expect(photo).toMatchObject({ ownLabel: { classifier: 'tops' } });
});

test('what was taught is there again after a reload, and can be taught on', async ({
  page,
  catalogue: _,
}) => {
  const lab = new TeachPage(page);
  await lab.open();
  await lab.teach(1, 'top', tops);
  await lab.teach(2, 'other', others);
  await lab.train.click();
  await expect(lab.result).toBeVisible();
  const result = await lab.result.textContent();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/is kept in this browser/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: /^top or other/ }).click();
  await expect(lab.result).toHaveText(result!);
  await lab.train.click();
  await expect(lab.result).toHaveText(result!);
});

test('a class goes with its photos only when that is meant', async ({ page, catalogue: _ }) => {
  const lab = new TeachPage(page);
  await lab.open();
  await page.getByRole('button', { name: 'Add a class' }).click();
  await lab.teach(3, 'top', tops);
  const card = page.getByRole('region', { name: 'top', exact: true });
  await card.getByRole('button', { name: 'Remove top' }).click();
  const question = page.getByRole('alertdialog', { name: 'Remove top and its 4 photos?' });
  await expectAccessible(page, 'teach, a class to be removed');
  await question.getByRole('button', { name: 'Keep' }).click();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Remove top' }).click();
  await question.getByRole('button', { name: 'Remove' }).click();
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add a class' })).toBeFocused();
});

test('a model that is broken, or elsewhere, is refused in words', async ({
  page,
  catalogue: _,
}) => {
  await page.goto('./#/lab/model');
  const alert = page.getByRole('alert');
  const bring = async (name: string, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await bring('model.json', '{"modelTopology": ');
  await expect(alert).toContainText('model.json is damaged');
  await bring('model.zip', 'no archive at all, but some words');
  await expect(alert).toContainText('cannot be unpacked');
  await bring('model.onnx', 'neither');
  await expect(alert).toContainText('no ONNX model');
  await page.getByLabel('Address of a model').fill('https://models.example/m/model.json');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(alert).toContainText('asks no other address than its own');
  await page.getByLabel('Address of a model').fill('models/there-is-none.onnx');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(alert).toContainText('is not there');
});
