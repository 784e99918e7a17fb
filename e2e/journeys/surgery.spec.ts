import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../fixtures.ts';
import type { CataloguePage } from '../pages/cataloguePage.ts';
import { InspectorPage, type Place } from '../pages/inspectorPage.ts';

const truth = 'public/samples/olive-jacket.mask.png';

/** The jacket's left sleeve, from the shoulder to the cuff, and a little way along it. */
const sleeve: readonly Place[] = [
  [0.2, 0.4],
  [0.15, 0.55],
  [0.11, 0.7],
];

async function openJacket(page: Page, catalogue: CataloguePage): Promise<InspectorPage> {
  await catalogue.openSample(/olive jacket/i);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches().first()).toBeVisible();
  await expect(inspector.tool('Keep brush')).toBeEnabled();
  return inspector;
}

/** Moves the rectangle's left edge to where the sleeve is lost. */
async function cutTheSleeveOff(inspector: InspectorPage): Promise<void> {
  await inspector.take('Rectangle');
  const edge = inspector.page.getByRole('slider', { name: 'Left edge' });
  const grip = await edge.boundingBox();
  const target = await inspector.onScreen([0.25, 0.5]);
  await inspector.page.mouse.move(grip!.x + grip!.width / 2, grip!.y + grip!.height / 2);
  await inspector.page.mouse.down();
  await inspector.page.mouse.move(target.x, target.y, { steps: 6 });
  await inspector.page.mouse.up();
  await expect(inspector.said).toContainText('Move the rectangle');
}

test('a rectangle that cuts a sleeve off, and a stroke that brings it back', async ({
  page,
  catalogue,
}) => {
  const inspector = await openJacket(page, catalogue);
  const found = await inspector.overlapWith(truth);
  expect(found).toBeGreaterThan(0.9);

  await cutTheSleeveOff(inspector);
  await expect.poll(() => inspector.overlapWith(truth)).toBeLessThan(found - 0.05);
  const cut = await inspector.overlapWith(truth);

  await inspector.take('Keep brush');
  await inspector.draw(sleeve);
  await expect(inspector.said).toContainText('Keep stroke');
  await expect(inspector.facts).toContainText('1 stroke, a rectangle');
  const mended = await inspector.overlapWith(truth);
  expect(mended).toBeGreaterThan(cut + 0.02);

  await page.keyboard.press('Control+z');
  await expect(inspector.said).toContainText('Undone: Keep stroke');
  expect(await inspector.overlapWith(truth)).toBe(cut);
  await page.keyboard.press('Control+Shift+z');
  await expect(inspector.said).toContainText(/^Keep stroke/);
  expect(await inspector.overlapWith(truth)).toBe(mended);

  const asItWas = page.getByRole('button', { name: 'As it was', exact: true });
  await asItWas.click();
  await expect(inspector.said).toContainText('As it was');
  expect(await inspector.overlapWith(truth)).toBe(found);
  await expect(asItWas).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(inspector.facts).toContainText('1 stroke, a rectangle');
});

test('mask and colours follow while the stroke is drawn, and Escape drops it', async ({
  page,
  catalogue,
}) => {
  const inspector = await openJacket(page, catalogue);
  const before = await inspector.facts.textContent();
  const palette = await inspector.palette.textContent();
  await inspector.take('Keep brush');
  for (let i = 0; i < 4; i++) await page.keyboard.press(']');
  // The floor beside the jacket: another colour, and more of the photo.
  await inspector.draw(
    [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.9, 0.15],
      [0.1, 0.15],
    ],
    { lift: false },
  );
  await expect(inspector.palette).not.toHaveText(palette ?? '');
  await expect(inspector.facts).not.toHaveText(before ?? '');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.palette).toHaveText(palette ?? '');
  await expect(inspector.facts).toHaveText(before ?? '');
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.tool('Look')).toHaveAttribute('aria-pressed', 'true');
});

test('a stroke in the middle is dropped with its tool', async ({ page, catalogue }) => {
  const inspector = await openJacket(page, catalogue);
  const before = await inspector.facts.textContent();
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.down(' ');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  await expect(inspector.facts).not.toHaveText(before ?? '');
  await page.keyboard.press('v');
  await expect(inspector.facts).toHaveText(before ?? '');
  await page.keyboard.up(' ');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('a mask is mended by keyboard alone', async ({ page, catalogue }) => {
  const inspector = await openJacket(page, catalogue);
  await page.keyboard.press('n');
  await expect(page.getByRole('application', { name: /^Reject brush/ })).toBeFocused();
  const coverage = await inspector.coverage();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.down(' ');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.up(' ');
  await expect(inspector.said).toContainText(
    /^Reject stroke\. The garment covers \d+% of the photo/,
  );
  expect(await inspector.coverage()).toBeLessThan(coverage);

  await page.keyboard.press('l');
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  for (const keys of [['ArrowUp'], ['Shift+ArrowUp'], ['Shift+ArrowRight']]) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press(' ');
  }
  await page.keyboard.press('Enter');
  await expect(inspector.said).toContainText(/^Keep area/);
  await expect(inspector.facts).toContainText('2 strokes');

  await page.keyboard.press('r');
  await page.keyboard.press('ArrowLeft');
  await expect(inspector.said).toContainText('Move the rectangle');
  const edge = page.getByRole('slider', { name: 'Right edge' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(edge).toBeFocused();
  const value = Number(await edge.getAttribute('aria-valuenow'));
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(value - 10));
  await page.keyboard.press('Escape');
  await expect(inspector.tool('Rectangle')).toBeFocused();
});

test('paint lands where it is put, however the photo is zoomed', async ({ page, catalogue }) => {
  const inspector = await openJacket(page, catalogue);
  await inspector.take('Reject brush');
  const box = (await page.locator('main [data-picture]').boundingBox())!;
  // Zooming goes by mouse events, whose places are whole pixels.
  const middle = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const place: Place = [(middle.x - box.x) / box.width, (middle.y - box.y) / box.height];
  await page.mouse.move(middle.x, middle.y);
  const ring = page.locator('main [data-ring]');
  const size = async () => (await ring.boundingBox())!.width;
  const small = await size();
  await page.mouse.wheel(0, -120);
  await expect.poll(size).toBeGreaterThan(small);
  await page.mouse.wheel(0, 120);
  await expect.poll(size).toBe(small);

  const shown = async () => (await page.locator('main [data-picture]').boundingBox())!.width;
  const whole = await shown();
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(shown).toBeGreaterThan(whole * 1.5);
  const still = await inspector.onScreen(place);
  expect(Math.hypot(still.x - middle.x, still.y - middle.y)).toBeLessThan(2);
  expect(await size()).toBeCloseTo((small * (await shown())) / whole, -0.5);

  await page.keyboard.down(' ');
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y - 40, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up(' ');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  const spot: Place = [0.55, 0.6];
  await inspector.draw([spot]);
  await expect(inspector.said).toContainText('Reject stroke');
  await expect.poll(() => inspector.isKept(spot)).toBe(false);
  await page.keyboard.press('0');
  await expect.poll(shown).toBeCloseTo(whole, 0);
});

test('one finger paints, two fingers zoom and paint nothing @phone', async ({
  page,
  catalogue,
  isMobile,
}) => {
  test.skip(!isMobile, 'Fingers.');
  const inspector = await openJacket(page, catalogue);
  await inspector.take('Reject brush');
  await inspector.touch([
    [0.45, 0.5],
    [0.5, 0.5],
    [0.55, 0.5],
  ]);
  await expect(inspector.said).toContainText('Reject stroke');
  await expect(inspector.facts).toContainText('1 stroke');

  const shown = async () => (await page.locator('main [data-picture]').boundingBox())!.width;
  const whole = await shown();
  await inspector.touch(
    [
      [0.45, 0.45],
      [0.35, 0.35],
      [0.25, 0.25],
    ],
    [
      [0.55, 0.55],
      [0.65, 0.65],
      [0.75, 0.75],
    ],
  );
  await expect.poll(shown).toBeGreaterThan(whole * 2);
  await expect(inspector.facts).toContainText('1 stroke');
  const spot: Place = [0.5, 0.6];
  await inspector.touch([spot, spot]);
  await expect(inspector.facts).toContainText('2 strokes');
  await inspector.take('Look');
  await expect.poll(() => inspector.isKept(spot)).toBe(false);
});

test('the cut-out is saved as it is shown', async ({ page, catalogue }) => {
  await openJacket(page, catalogue);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save cut-out' }).click();
  expect((await download).suggestedFilename()).toBe('olive-jacket.cut-out.png');
});

test('one of several things is picked by its number', async ({ page, catalogue }) => {
  const thing = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  const bytes = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#f2f2f2' },
  })
    .composite([
      { input: await thing(200, 260, '#1f4e9c'), left: 60, top: 70 },
      { input: await thing(140, 150, '#b3202a'), left: 400, top: 180 },
    ])
    .png()
    .toBuffer();
  await catalogue.drop([{ name: 'two.png', bytes }]);
  await catalogue.untilDone(1);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(page);
  await expect(inspector.swatches()).toHaveCount(2);
  await page.getByRole('button', { name: 'Thing 2 alone' }).click();
  await expect(inspector.said).toContainText(/^Thing 2 alone\..*Red/);
  await expect(inspector.swatches()).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(inspector.swatches()).toHaveCount(2);
});
