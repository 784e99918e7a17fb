import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

test('a category is told with its reasons, corrected by keyboard, exported and undone', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/olive jacket/i);
  await expect(
    page.getByText(/^Categories: (WebGPU|WASM|WebGL|JavaScript), [\d.,]+ ms a photo$/),
  ).toBeVisible();
  const [found] = await catalogue.exportedPhotos();
  const chances = Object.values(found?.category?.scores ?? {});
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 2);
  expect(found?.category?.by).toBe('dyelot');

  await catalogue.openPhoto(0);
  const { category } = new InspectorPage(page);
  await expect(category).toContainText(/looks (most )?like/i);
  await page.keyboard.press('c');
  const kinds = category.getByRole('group', { name: 'What it is' }).getByRole('button');
  await expect(kinds).toHaveCount(10);
  await expect(kinds.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(category).toContainText('as you said');
  await expect(kinds.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(kinds.nth(1)).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  const [said] = await catalogue.exportedPhotos();
  expect(said?.category).toMatchObject({ confidence: 1, by: 'editor' });
  expect(said?.category?.scores).toEqual(found?.category?.scores);
  expect(await catalogue.exported('CSV')).toContain(`,${said?.category?.label},1.0000,,editor,`);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await catalogue.exportedPhotos()).toEqual([found]);
});

test('photos are shown by category, and a garment that is cut anew is looked at anew', async ({
  page,
  catalogue,
}) => {
  await catalogue.openAllSamples();
  await catalogue.untilDone(12);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await inspector.category.getByText(/^10 kinds/).click();
  await inspector.category.getByRole('button', { name: /^Hat/ }).click();
  await expect(inspector.category).toContainText('Hat as you said');
  await page.getByRole('link', { name: 'Photos', exact: true }).click();

  await page.getByRole('button', { name: 'Category', exact: true }).click();
  await page.getByRole('menuitemradio', { name: /^Hat / }).click();
  await page.keyboard.press('Escape');
  await expect(catalogue.card('striped-t-shirt.jpg')).toContainText('Hat');
  await expect(catalogue.card('jeans.jpg')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hat', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'All categories' }).click();
  await page.getByRole('menuitemradio', { name: 'Category by category' }).click();
  await page.keyboard.press('Escape');
  await expect(catalogue.cards()).toHaveCount(12);

  await catalogue.card('striped-t-shirt.jpg').getByRole('link').click();
  await inspector.category.getByRole('button', { name: 'Back to the category found' }).click();
  const before = await inspector.category.textContent();
  await inspector.take('Rectangle');
  await inspector.draw([
    [0.2, 0.2],
    [0.45, 0.35],
  ]);
  await expect.poll(() => inspector.category.textContent()).not.toBe(before);
});

test('without the model masks and colours go on, and it can be tried again', async ({
  page,
  catalogue,
}) => {
  await page.route('**/models/category/net.json', (route) => route.fulfill({ json: {} }));
  await catalogue.openSample(/olive jacket/i);
  const notice = page.getByText('What garment it is cannot be said.');
  await expect(notice).toBeVisible();
  const [found] = await catalogue.exportedPhotos();
  expect(found?.tag?.primary).toBe('Green');
  expect(found).not.toHaveProperty('category');
  await expectAccessible(page, 'without a model');
  await catalogue.openPhoto(0);
  const { category } = new InspectorPage(page);
  await expect(category).toContainText('Not known.');

  await page.unroute('**/models/category/net.json');
  await category.getByRole('button', { name: 'Try again' }).click();
  await expect(category).toContainText(/looks (most )?like/i);
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await expect(notice).toBeHidden();
});

test('the theatre shows what the net sees, and what it says by itself @phone', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/blue shirt/i);
  await catalogue.openPhoto(0);
  await new InspectorPage(page).openTheatre();
  await page.getByRole('tab', { name: /What is it/ }).click();
  await expect(page.getByRole('img', { name: /the net sees it/ })).toBeVisible();
  const chances = page.getByRole('list', { name: 'Chances of all kinds' });
  await expect(chances.getByRole('listitem')).toHaveCount(10);
  const calibrated = await chances.textContent();
  await page.getByRole('button', { name: 'As the net says' }).click();
  await expect(chances).not.toHaveText(calibrated ?? '');
  await expectAccessible(page, 'what is it');
});

test('who only wants colours switches it off, and nothing is fetched for it', async ({
  page,
  catalogue,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/models\/category|classify\.worker/.test(request.url())) fetched.push(request.url());
  });
  const turn = async () => {
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Say what garment it is' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  };
  await turn();
  await catalogue.openSample(/olive jacket/i);
  expect((await catalogue.exportedPhotos())[0]).not.toHaveProperty('category');
  expect(fetched).toEqual([]);

  await turn();
  await expect(page.getByText(/^Categories: /)).toBeVisible();
  expect((await catalogue.exportedPhotos())[0]).toHaveProperty('category');
});
