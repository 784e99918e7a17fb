import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** A place on the photo, from 0 at its left and top to 1. */
export type Place = readonly [x: number, y: number];

/** One photo with all that was found in it. */
export class InspectorPage {
  readonly page: Page;
  readonly tag: Locator;
  readonly palette: Locator;
  /** What garment it is. */
  readonly category: Locator;
  /** What light the photo was taken in, and what is done about it. */
  readonly light: Locator;
  /** What the cut is like, in words. */
  readonly facts: Locator;
  /** What was done last, as those hear it who do not see the page. */
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tag = page.getByRole('region', { name: 'Tag' });
    this.category = page.getByRole('region', { name: 'Category' });
    this.palette = page.getByRole('region', { name: 'Palette' });
    this.light = page.getByRole('region', { name: 'Light' });
    this.facts = page.getByRole('region', { name: 'Cut-out' });
    this.said = page.locator('main > [role=status]');
  }

  swatches(): Locator {
    return this.palette.getByRole('listitem');
  }

  async show(view: 'Original' | 'Mask' | 'Cut-out'): Promise<void> {
    await this.page.getByRole('button', { name: view, exact: true }).click();
  }

  tool(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Tools' })
      .getByRole('button', { name, exact: true });
  }

  /** Takes a tool in hand. */
  async take(name: string): Promise<void> {
    await this.tool(name).click();
  }

  /** The share of the photo that the garment covers, in per cent, as it is told. */
  async coverage(): Promise<number> {
    return Number(/covers (\d+)%/.exec((await this.facts.textContent()) ?? '')?.[1]);
  }

  /** Whether a place on the photo is part of the cut-out. */
  async isKept([x, y]: Place): Promise<boolean> {
    await this.show('Cut-out');
    await this.untilEdged();
    return this.cutOut().evaluate(
      (element, [across, down]) => {
        const { width, height } = element as HTMLCanvasElement;
        const context = (element as HTMLCanvasElement).getContext('2d')!;
        const at = [Math.floor(across * width), Math.floor(down * height)] as const;
        return context.getImageData(...at, 1, 1).data[3]! > 127;
      },
      [x, y] as const,
    );
  }

  /** Where a place on the photo is on screen, however it is zoomed. */
  async onScreen([x, y]: Place): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('main [data-picture]').boundingBox();
    return { x: box!.x + box!.width * x, y: box!.y + box!.height * y };
  }

  /** Draws through places with the mouse held down; lifts it unless it is to stay. */
  async draw(places: readonly Place[], { lift = true } = {}): Promise<void> {
    for (const [i, place] of places.entries()) {
      const { x, y } = await this.onScreen(place);
      await this.page.mouse.move(x, y, { steps: i === 0 ? 1 : 8 });
      if (i === 0) await this.page.mouse.down();
    }
    if (lift) await this.page.mouse.up();
  }

  /** Draws through places with as many fingers as there are lists. */
  async touch(...fingers: readonly (readonly Place[])[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const touchPoints = (at: number) =>
      Promise.all(
        fingers.map(async (places, id) => ({ ...(await this.onScreen(places[at]!)), id })),
      );
    const steps = await Promise.all(fingers[0]!.map((_, at) => touchPoints(at)));
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: (typeof steps)[number]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    for (const [i, points] of steps.entries())
      await send(i === 0 ? 'touchStart' : 'touchMove', points);
    await send('touchEnd', []);
    await session.detach();
  }

  cutOut(): Locator {
    return this.page.getByRole('img', { name: /cut out$/ });
  }

  /** Waits until the cut-out has its own edge: it is shown with a hard one first. */
  async untilEdged(): Promise<void> {
    await expect(this.cutOut()).toHaveAttribute('aria-busy', 'false');
  }

  /** The overlap (intersection over union) of the cut-out on screen with a mask, a file on disk. */
  async overlapWith(maskFile: string): Promise<number> {
    await this.show('Cut-out');
    await this.untilEdged();
    return this.cutOut().evaluate(
      async (element, base64) => {
        const shown = element as HTMLCanvasElement;
        const { width, height } = shown;
        const truth = new OffscreenCanvas(width, height).getContext('2d')!;
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        truth.drawImage(bitmap, 0, 0, width, height);
        const expected = truth.getImageData(0, 0, width, height).data;
        const found = shown.getContext('2d')!.getImageData(0, 0, width, height).data;
        let both = 0;
        let either = 0;
        for (let i = 0; i < found.length; i += 4) {
          const isFound = found[i + 3]! > 127;
          const isTrue = expected[i]! > 127;
          if (isFound && isTrue) both++;
          if (isFound || isTrue) either++;
        }
        return both / either;
      },
      readFileSync(maskFile, 'base64'),
    );
  }

  /** Gives the first swatch another name, by typing it. */
  async renameFirstSwatch(name: string): Promise<void> {
    await this.swatches()
      .first()
      .getByRole('combobox', { name: /^Rename/ })
      .click();
    await this.page.getByPlaceholder(/^Find a name/).fill(name);
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async openTheatre(): Promise<void> {
    await this.page.getByRole('link', { name: /How was this found/ }).click();
  }
}
