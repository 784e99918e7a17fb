import { expect, test } from '../fixtures.ts';
import { TaxonomyPage } from '../pages/taxonomyPage.ts';

test('a name is changed, seen to change photos, saved, kept, and brought back', async ({
  page,
  catalogue,
}) => {
  await catalogue.openAllSamples();
  await catalogue.untilDone(12);
  const before = await catalogue.exportedPhotos();
  const named = before.flatMap(({ palette = [] }) => palette.map(({ name }) => name));
  expect(named).toContain('navy');
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.open();
  await expect(taxonomy.save).toBeDisabled();
  await taxonomy.choose('navy');
  await taxonomy.fill(/^Retail name/, 'ink');
  await taxonomy.fill(/^Marketing name/, 'Atlantic');
  const photos = before.filter(({ palette = [] }) => palette.some(({ name }) => name === 'navy'));
  await expect(taxonomy.changes).toContainText(`${photos.length} of 12 photos change`);
  await expect(taxonomy.changes).toContainText('ink');
  await page.getByLabel('Name of this version').fill('Autumn');
  await taxonomy.save.click();
  await expect(page.getByText(/^Autumn is in use/)).toBeVisible();
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  const after = await catalogue.exportedPhotos();
  const inks = after.flatMap(({ palette = [] }) => palette.filter(({ name }) => name === 'ink'));
  expect(inks).toHaveLength(named.filter((name) => name === 'navy').length);
  expect(inks[0]).toMatchObject({ marketing: 'Atlantic' });

  await page.reload();
  await catalogue.openSample(/navy dress/i);
  await expect(catalogue.cards().first()).toContainText('Blue, ink');
  await taxonomy.open();
  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions).toContainText('Autumn in use');
  await expect(versions).toContainText(`${photos.length} of 12 photos changed`);
  await page.getByRole('button', { name: 'Bring back As it comes' }).click();
  await expect(taxonomy.changes).toContainText('1 of 1 photo changes');
  await taxonomy.save.click();
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await expect(catalogue.cards().first()).toContainText('Blue, navy');
});

test('two tabs keep each other’s versions', async ({ page, taxonomy: here }) => {
  const second = await page.context().newPage();
  await second.goto('./');
  const there = new TaxonomyPage(second);
  await there.open();
  await here.saveRenamed('navy', 'ink', 'Spring');
  await there.saveRenamed('navy', 'marine', 'Autumn');
  await page.reload();
  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions).toContainText('Spring');
  await expect(versions).toContainText('Autumn in use');
});

test('a colour is moved by the mouse and by keys, undone and redone', async ({
  page,
  taxonomy,
}) => {
  await taxonomy.choose('navy');
  const handle = taxonomy.handle('navy').first();
  const b = page.getByLabel('b', { exact: true });
  const first = await b.inputValue();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(b).toHaveValue(String(Number(first) + 2));
  await page.keyboard.press('Control+z');
  await expect(b).toHaveValue(first);
  await page.keyboard.press('Control+Shift+z');
  await expect(b).toHaveValue(String(Number(first) + 2));
  await page.keyboard.press('Control+z');

  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.up();
  expect(Number(await b.inputValue())).toBeLessThan(Number(first) - 5);
  await page.getByRole('button', { name: /^Undo: Move a colour of navy/ }).click();
  await expect(b).toHaveValue(first);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('a colour goes to the ends of the map by keys, and the focus stays with it', async ({
  page,
  taxonomy,
}) => {
  await taxonomy.choose('navy');
  const handle = taxonomy.handle('navy').first();
  const figure = (label: string) => page.getByLabel(label, { exact: true });
  await handle.focus();
  const lightness = Number(await figure('L').inputValue());
  for (let press = 0; press < 9; press++) await page.keyboard.press('PageUp');
  await expect(figure('L')).toHaveValue(String(lightness + 9));
  for (let press = 0; press < 40; press++) await page.keyboard.press('Shift+ArrowRight');
  await expect(figure('a')).toHaveValue('128');
  await expect(handle).toBeFocused();

  await figure('L').fill('101');
  await figure('L').press('Enter');
  await expect(figure('L')).toHaveAttribute('aria-invalid', 'true');
  await expect(figure('L')).toHaveAccessibleDescription('0 to 100');
  await figure('L').press('Escape');
  await expect(figure('L')).toHaveValue(String(lightness + 9));

  await taxonomy.fill(/^Retail name/, 'ink');
  await expect(page.getByLabel(/^Retail name/)).toBeFocused();
  await page.getByRole('button', { name: 'Add a colour' }).click();
  await taxonomy.handle('ink').last().focus();
  await page.keyboard.press('Delete');
  await expect(taxonomy.map.locator('button:focus')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'navy' })).toBeVisible();
});

test('a list is brought with its families proposed, and taken away again @phone', async ({
  page,
  taxonomy,
}) => {
  await taxonomy.bring('broken.json', '{"names": [');
  await expect(page.getByText(/broken\.json: This is not JSON/)).toBeVisible();
  await taxonomy.bring('season.csv', 'name,hex\nMeadow,#4f7a2a\nBroken,#12\nRosewater,#f3c9d0\n');
  const dialog = page.getByRole('dialog', { name: '2 names in season.csv' });
  await expect(dialog).toContainText('1 row cannot be used');
  await expect(dialog.getByLabel('Family of meadow')).toHaveValue('Green');
  await expect(dialog.getByLabel('Family of rosewater')).toHaveValue('Pink');
  await dialog.getByLabel('Family of rosewater').selectOption('White');
  await page.getByRole('button', { name: 'Take in 2 names' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('172 names');
  const list = JSON.parse((await taxonomy.exported('JSON')).toString()) as {
    names: { name: string; family: string }[];
  };
  expect(list.names.at(-1)).toMatchObject({ name: 'rosewater', family: 'White' });
  expect((await taxonomy.exported('ASE')).subarray(0, 4).toString()).toBe('ASEF');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('170 names');
});

test('a list that is dropped by itself opens the taxonomy, whatever is in view', async ({
  page,
  catalogue,
}) => {
  const listed = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const season = listed('season.csv', 'name,hex\nMeadow,#4f7a2a\n');
  await catalogue.drop([listed('broken.ase', 'ASEF')]);
  await expect(page.getByText(/^broken\.ase: /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose photos' })).toBeVisible();

  await catalogue.drop([season]);
  await page.getByRole('button', { name: 'Take in 1 name' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('171 names');
  await page.getByRole('button', { name: 'Discard' }).click();

  await catalogue.drop(['public/samples/blue-shirt.jpg', season]);
  await catalogue.untilDone(1);
  await expect(page.getByText(/^season\.csv is a list of colours/)).toBeVisible();
  await expect(catalogue.cards()).toHaveCount(1);
});

test('colours are named in another language, found in both, and exported by their own name', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/navy dress/i);
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await expect(catalogue.cards().first()).toContainText('Azul, azul marino');
  const [photo] = await catalogue.exportedPhotos();
  expect(photo?.palette?.[0]).toMatchObject({ name: 'navy', word: 'azul marino' });
  await catalogue.openPhoto(0);
  await page
    .getByRole('combobox', { name: /^Rename azul marino/ })
    .first()
    .click();
  const find = page.getByPlaceholder(/^Find a name/);
  await find.fill('negro');
  await expect(page.getByRole('option', { name: /^negro\s*black$/ })).toBeVisible();
  await find.fill('charcoal');
  await page.getByRole('option', { name: /charcoal$/ }).click();
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  const [renamed] = await catalogue.exportedPhotos();
  expect(renamed?.palette?.[0]?.name).toBe('charcoal');
});

test('three colours show why RGB distance will not do', async ({ taxonomy }) => {
  const { page } = taxonomy;
  await page.getByRole('link', { name: 'Why not RGB distance?' }).click();
  const verdict = page.getByRole('status').filter({ hasText: 'RGB' });
  await expect(verdict).toContainText('as far from the first as from the last (94 and 93)');
  await expect(verdict).toContainText('nearer to the first (16 and 40');
  await page.getByLabel('Middle colour').fill('#5f6a10');
  await expect(verdict).toContainText('both agree');
  await page.getByRole('button', { name: 'As at first' }).click();
  await expect(verdict).toContainText('94 and 93');
});
