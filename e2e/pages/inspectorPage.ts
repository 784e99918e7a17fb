import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** One photo with all that was found in it. */
export class InspectorPage {
  readonly page: Page;
  readonly tag: Locator;
  readonly palette: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tag = page.getByRole('region', { name: 'Tag' });
    this.palette = page.getByRole('region', { name: 'Palette' });
  }

  swatches(): Locator {
    return this.palette.getByRole('listitem');
  }

  async show(view: 'Original' | 'Mask' | 'Cut-out'): Promise<void> {
    await this.page.getByRole('button', { name: view, exact: true }).click();
  }

  cutOut(): Locator {
    return this.page.getByRole('img', { name: /cut out$/ });
  }

  /** The overlap (intersection over union) of the cut-out on screen with a mask, a file on disk. */
  async overlapWith(maskFile: string): Promise<number> {
    await this.show('Cut-out');
    await expect(this.cutOut()).toBeVisible();
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
