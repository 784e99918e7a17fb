import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import type { CataloguePage } from '../pages/cataloguePage.ts';
import { InspectorPage, type Place } from '../pages/inspectorPage.ts';

/** A grey sweep in a lamp's light, and in daylight. */
const warmSweep = '#dccbb8';
const greySweep = '#cdcdcd';

/** On the photo: the sweep, the cloth, a card that is grey in the lamp's light, a red label. */
const sweep: Place = [0.9, 0.05];
const cloth: Place = [0.5, 0.8];
const card: Place = [0.1, 0.9];
const label: Place = [0.5, 0.45];

/** A blue jersey with a red label before a sweep, and beside it a grey card, as PNG. */
async function jersey(ground: string): Promise<Uint8Array> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="720">
    <rect width="600" height="720" fill="${ground}"/>
    <path d="M210 130 Q300 180 390 130 L520 200 L480 330 L430 305 L430 610 L170 610 L170 305 L120 330 L80 200 Z"
      fill="#4c5a83"/>
    <rect x="270" y="300" width="60" height="50" fill="#b81f28"/>
    <rect x="30" y="620" width="60" height="60" fill="#8a7e72"/>
  </svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

/** So long a press holds: let go, it is as it was. A shorter one switches. Time is all that tells them apart. */
const LONG_PRESS_MS = 400;

async function openJersey(catalogue: CataloguePage, ground: string): Promise<InspectorPage> {
  await catalogue.drop([{ name: 'jersey.png', bytes: await jersey(ground) }]);
  await catalogue.untilDone(1);
  await catalogue.openPhoto(0);
  const inspector = new InspectorPage(catalogue.page);
  await expect(inspector.light).toContainText('The background says:');
  await expect(inspector.tool('Look')).toBeEnabled();
  return inspector;
}

/** The colour of a place on the photo as it is on screen. */
async function colourAt(inspector: InspectorPage, place: Place): Promise<readonly number[]> {
  const { x, y } = await inspector.onScreen(place);
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const bytes = await sharp(await inspector.page.screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer();
  return [...bytes];
}

/** What is exported is what is shown, but for what screens round. */
function expectAlike(found: Iterable<number>, colour: readonly number[], bytes = 3): void {
  for (const [c, byte] of [...found].entries())
    expect(Math.abs(byte - colour[c]!)).toBeLessThanOrEqual(bytes);
}

/** How far a colour on screen is from grey. */
async function tint(inspector: InspectorPage, place: Place): Promise<number> {
  const colour = await colourAt(inspector, place);
  return Math.max(...colour) - Math.min(...colour);
}

const correctBy = (page: Page, what: 'the background' | 'a grey place') =>
  page.getByRole('button', { name: `Corrected by ${what}` });

test('a warm sweep tells the light, and the photo is corrected by it where somebody asks', async ({
  page,
  catalogue,
}) => {
  const inspector = await openJersey(catalogue, warmSweep);
  await expect(inspector.light).toContainText(/says: warm, about [\d,]+ K; white is off by \d+ ΔE/);
  const photographed = await colourAt(inspector, cloth);
  const asFound = await inspector.palette.textContent();
  expect(await tint(inspector, sweep)).toBeGreaterThan(20);
  await expect(page.getByRole('button', { name: 'Before' })).toBeHidden();

  await correctBy(page, 'the background').click();
  await expect(inspector.said).toContainText(
    /^Light corrected by the background\..*Corrected for light that is warm/,
  );
  await expect(inspector.palette).toContainText(/\d ΔE from as photographed/);
  await expect(inspector.facts).toContainText('By hand: light corrected by the background.');
  await expect.poll(() => tint(inspector, sweep)).toBeLessThanOrEqual(3);
  const corrected = await colourAt(inspector, cloth);
  expect(corrected).not.toEqual(photographed);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save cut-out' }).click();
  const saved = sharp(await (await download).path()).removeAlpha();
  const [left, top] = [Math.round(600 * cloth[0]), Math.round(720 * cloth[1])];
  expectAlike(await saved.extract({ left, top, width: 1, height: 1 }).raw().toBuffer(), corrected);

  await page.getByRole('link', { name: 'Photos', exact: true }).click();
  await expect(catalogue.cards().first()).toContainText('light corrected');
  const [record] = await catalogue.exportedPhotos();
  expect(record?.light).toMatchObject({ corrected: true, words: expect.stringMatching(/^warm/) });
  expectAlike(record!.palette![0]!.rgb, corrected);
  await catalogue.layOut('Table');
  await expect(page.getByRole('table')).toContainText('light corrected');
  await page.getByRole('link', { name: 'jersey.png' }).click();

  await page.keyboard.press('Control+z');
  await expect(inspector.said).toContainText('Undone: Light corrected by the background');
  await expect(inspector.palette).toHaveText(asFound ?? '');
  expect(await colourAt(inspector, cloth)).toEqual(photographed);
  await page.keyboard.press('Control+Shift+z');
  await expect(inspector.palette).toContainText('ΔE from as photographed');
  await page.getByRole('button', { name: 'As it was', exact: true }).click();
  await expect(inspector.palette).toHaveText(asFound ?? '');
  await expect(page.getByRole('button', { name: 'As photographed' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('before and after: held, pressed, by key @phone', async ({ page, catalogue }) => {
  const inspector = await openJersey(catalogue, warmSweep);
  await correctBy(page, 'the background').click();
  const before = page.getByRole('button', { name: 'Before' });
  await expect(before).toBeVisible();
  await expect(page.getByText('Light corrected', { exact: true })).toBeVisible();
  const after = () => tint(inspector, sweep);
  expect(await after()).toBeLessThanOrEqual(3);

  const box = (await before.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(before).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(after).toBeGreaterThan(20);
  await page.waitForTimeout(LONG_PRESS_MS);
  await page.mouse.up();
  await expect(before).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(after).toBeLessThanOrEqual(3);

  await before.click();
  await expect(before).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('As photographed', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await before.click();
  await expect(before).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('p');
  await expect(before).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.down('p');
  await expect(before).toHaveAttribute('aria-pressed', 'false');
  await page.waitForTimeout(LONG_PRESS_MS);
  await page.keyboard.up('p');
  await expect(before).toHaveAttribute('aria-pressed', 'true');
});

test('a place that is grey corrects, one that is not says why and changes nothing', async ({
  page,
  catalogue,
}) => {
  const inspector = await openJersey(catalogue, warmSweep);
  const asFound = await inspector.palette.textContent();
  await correctBy(page, 'a grey place').click();
  const told = page.getByRole('application').getByRole('status');
  const pointAt = async (place: Place) => {
    const { x, y } = await inspector.onScreen(place);
    await page.mouse.move(x, y);
  };
  await pointAt(label);
  await expect(told).toContainText('no light makes grey look like that');
  await expectAccessible(page);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByText('Pick another place')).toBeVisible();
  await expect(inspector.palette).toHaveText(asFound ?? '');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();

  await pointAt(card);
  await expect(told).toContainText(/^Warm, about/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(inspector.said).toContainText(/^Light corrected by a grey place/);
  await expect(inspector.light).toContainText('Corrected for light that is warm');
  await expect.poll(() => tint(inspector, card)).toBeLessThanOrEqual(3);
  await expect(inspector.tool('Look')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('w');
  await expect(page.getByRole('application', { name: /^Grey place/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As photographed' }).click();
  await expect(inspector.palette).toHaveText(asFound ?? '');
});

test('a grey place is found by keys alone', async ({ page, catalogue }) => {
  const inspector = await openJersey(catalogue, warmSweep);
  await page.keyboard.press('w');
  for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('application').getByRole('status')).toContainText(/^Warm/);
  await page.keyboard.press('Enter');
  await expect(inspector.said).toContainText(/^Light corrected by a grey place/);
  await expect.poll(() => tint(inspector, sweep)).toBeLessThanOrEqual(3);
});

test('a neutral sweep has nothing to correct', async ({ page, catalogue }) => {
  const inspector = await openJersey(catalogue, greySweep);
  await expect(inspector.light).toContainText('neutral. There is nothing to correct.');
  await expect(correctBy(page, 'the background')).toBeDisabled();
});

test('a finger picks a place @phone', async ({ page, catalogue, isMobile }) => {
  test.skip(!isMobile, 'Fingers.');
  const inspector = await openJersey(catalogue, greySweep);
  await correctBy(page, 'a grey place').click();
  await inspector.touch([sweep, sweep]);
  await expect(page.getByText('Neutral: nothing to correct. Pick another place.')).toBeVisible();
  await inspector.touch([card, card]);
  await expect(inspector.said).toContainText(/^Light corrected by a grey place/);
  await expect.poll(() => tint(inspector, card)).toBeLessThanOrEqual(3);
});

test('a photo in Display P3 has the colours that the same photo has in sRGB', async ({
  catalogue,
}) => {
  const srgb = await jersey(greySweep);
  const p3 = await sharp(srgb).withIccProfile('p3').png().toBuffer();
  const [plain, wide] = await Promise.all([srgb, p3].map((png) => sharp(png).raw().toBuffer()));
  expect(wide).not.toEqual(plain);
  await catalogue.drop([
    { name: 'srgb.png', bytes: srgb },
    { name: 'p3.png', bytes: p3 },
  ]);
  await catalogue.untilDone(2);
  const [first, second] = await catalogue.exportedPhotos();
  expect(second?.tag?.colours).toEqual(first?.tag?.colours);
  expect(second?.palette).toHaveLength(first!.palette!.length);
  // Two bytes are less than 1 delta E here.
  second!.palette!.forEach(({ rgb }, i) => {
    expectAlike(rgb, first!.palette![i]!.rgb, 2);
  });
});
