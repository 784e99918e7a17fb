import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file to drop: its path, or its name and bytes. */
export type DroppedFile = string | { readonly name: string; readonly bytes: Uint8Array };

/** One object of the JSON export. */
export interface ExportedPhoto {
  readonly file: string;
  readonly width?: number;
  readonly height?: number;
  readonly mask?: { readonly coverage: number };
  readonly light?: { readonly corrected: boolean; readonly words?: string };
  readonly recipe?: { readonly name: string; readonly mergeBelow: number };
  readonly palette?: readonly {
    readonly rgb: readonly [number, number, number];
    readonly weight: number;
    readonly name: string;
    readonly word?: string;
    readonly marketing?: string;
  }[];
  readonly tag?: {
    readonly primary: string;
    readonly colours: readonly string[];
    readonly decision: string;
    readonly by: string;
  };
  readonly category?: {
    readonly label: string;
    readonly confidence: number;
    readonly scores?: Readonly<Record<string, number>>;
    readonly by: string;
  };
  readonly error?: { readonly kind: string; readonly reason?: string; readonly message: string };
}

/** The first screen and the gallery, as a person uses them. */
export class CataloguePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Adds files through the browser's own window. */
  async choose(files: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose photos' }).click();
    await (await chooser).setFiles([...files]);
  }

  /** Drops files on the page. */
  async drop(files: readonly DroppedFile[]): Promise<void> {
    const contents = files.map((file) =>
      typeof file === 'string'
        ? { name: basename(file), base64: readFileSync(file).toString('base64') }
        : { name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
    );
    const dataTransfer = await this.page.evaluateHandle((dropped) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    }, contents);
    await this.page.dispatchEvent('body', 'drop', { dataTransfer });
  }

  /** Opens one of the samples and waits until it is tagged. */
  async openSample(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.untilDone(1);
  }

  async openAllSamples(): Promise<void> {
    await this.page.getByRole('button', { name: /^Open all \d+ samples$/ }).click();
  }

  /** Waits until every photo is tagged or failed, and the classifier has answered or cannot. */
  async untilDone(photos: number): Promise<void> {
    const words = new RegExp(`^${photos} photos?(, \\d+ failed)?$`);
    await expect(this.page.getByText(words)).toBeVisible({
      timeout: 90_000,
    });
    await expect(this.page.getByText('Looking at categories…')).toHaveCount(0);
  }

  /** The card of a photo in the grid. */
  card(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Photos' })
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  cards(): Locator {
    return this.page.getByRole('list', { name: 'Photos' }).getByRole('listitem');
  }

  /** Shows the photos as cards or as lines; on a phone the choice is in a menu. */
  async layOut(layout: 'Grid' | 'Table'): Promise<void> {
    const menu = this.page.getByRole('button', { name: 'View', exact: true });
    if (await menu.isVisible()) {
      await menu.click();
      await this.page.getByRole('menuitemradio', { name: layout }).click();
      await this.page.keyboard.press('Escape');
      await expect(this.page.getByRole('menu')).toBeHidden();
    } else await this.page.getByRole('button', { name: layout }).click();
  }

  /** Opens the photo at a place of the grid, from 0. */
  async openPhoto(place: number): Promise<void> {
    await this.cards().nth(place).getByRole('link').click();
  }

  /** Downloads an export and reads it. */
  async exported(format: 'JSON' | 'CSV'): Promise<string> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    await expect(this.page.getByRole('menu')).toBeHidden();
    return text;
  }

  async exportedPhotos(): Promise<readonly ExportedPhoto[]> {
    return JSON.parse(await this.exported('JSON'));
  }
}
