import { expect, test } from '../fixtures.ts';
import { InspectorPage } from '../pages/inspectorPage.ts';

test('the theatre shows every stage, and a spoilt photo runs again', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/olive jacket/i);
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

test('the line through the tree decides how many colours are left, and every join says why', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/yellow and navy jumper/i);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches()).toHaveCount(2);
  await inspector.openTheatre();
  await page.getByRole('tab', { name: /Merge/ }).click();
  const line = page.getByRole('slider', { name: 'Threshold' });
  await expect(line).toHaveAttribute('aria-valuetext', '10 ΔE: 2 colours');
  await page.getByRole('group', { name: 'Joins' }).getByRole('button').last().focus();
  await expect(page.getByRole('region', { name: 'Why' })).toContainText('they stay apart');

  await line.focus();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', /: 1 colour$/);
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuetext', /^0 ΔE/);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: /^Use \d+ ΔE for this photo/ }).click();
  await expect(inspector.said).toContainText('merged below');
  await page.keyboard.press('h');
  await expect(inspector.swatches()).toHaveCount(1);
  await expect(inspector.palette).toContainText('merged below');
  await page.keyboard.press('Control+z');
  await expect(inspector.swatches()).toHaveCount(2);
});

test('the line is dragged, and goes for all photos in one step', async ({ page, catalogue }) => {
  await catalogue.drop(['public/samples/jeans.jpg', 'public/samples/flowered-dress.jpg']);
  await catalogue.untilDone(2);
  await catalogue.openPhoto(0);
  await new InspectorPage(page).openTheatre();
  await page.getByRole('tab', { name: /Merge/ }).click();
  const line = page.getByRole('slider', { name: 'Threshold' });
  const box = (await line.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(Number(await line.getAttribute('aria-valuenow'))).toBeGreaterThan(10);
  await expect(page.getByText('Not used yet.')).toBeVisible();

  // What was not used is dropped with another choice, and undo does not bring it back.
  await page.getByRole('button', { name: 'The article’s' }).click();
  await expect(line).toHaveAttribute('aria-valuenow', '10');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: 'Ours' })).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toHaveAttribute('aria-valuenow', '10');

  await line.press('PageUp');
  const value = Number(await line.getAttribute('aria-valuenow'));
  await page.getByRole('button', { name: 'For all 2 photos' }).click();
  await page.getByRole('link', { name: 'Photo', exact: true }).click();
  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await catalogue.untilDone(2);
  await expect(page.getByText(`merged below ${value} ΔE`)).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/merged below/)).toHaveCount(0);
});

test('the rules of thumb stand beside the article, whose recipe tags again', async ({
  page,
  catalogue,
}) => {
  await catalogue.openSample(/pink flowers/i);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await inspector.openTheatre();
  await page.getByRole('tab', { name: /Group/ }).click();
  const how = page.getByRole('region', { name: 'How many groups?' });
  await expect(how.getByRole('img', { name: /the rule takes \d+/ })).toHaveCount(2);
  await expect(how).toContainText('The article always takes 8');

  await page.getByRole('button', { name: 'The article’s' }).click();
  await expect(page.getByRole('list', { name: 'Groups' }).getByRole('listitem')).toHaveCount(8);
  await expect(how.getByRole('img', { name: /the rule takes \d+/ })).toHaveCount(2);
  await page.keyboard.press('h');
  await expect(inspector.palette).toContainText('article’s recipe');
  await expect(inspector.facts).toContainText('palette by the article’s recipe');
  const [tagged] = await catalogue.exportedPhotos();
  expect(tagged).toMatchObject({ recipe: { name: 'article', mergeBelow: 10 } });
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(inspector.palette).not.toContainText('article’s recipe');
});
