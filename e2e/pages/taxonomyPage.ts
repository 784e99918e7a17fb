import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The taxonomy: names, the map that they lie on, and what a change would do. */
export class TaxonomyPage {
  readonly page: Page;
  readonly map: Locator;
  readonly changes: Locator;
  readonly save: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByRole('region', { name: 'Map' });
    this.changes = page.getByRole('region', { name: 'What changes' });
    this.save = page.getByRole('button', { name: 'Save', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Taxonomy' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Taxonomy/ })).toBeVisible();
    await expect(this.map.getByRole('img', { name: /^Colours of lightness/ })).toBeVisible();
  }

  /** On a narrow screen the list is a part of its own. */
  async showNames(): Promise<void> {
    const part = this.page.getByRole('button', { name: 'Names', exact: true });
    if (await part.isVisible()) await part.click();
  }

  async choose(name: string): Promise<void> {
    await this.showNames();
    await this.page.getByRole('button', { name, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }

  /** Fills a line of the chosen name and takes it. */
  async fill(label: RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
    await this.page.getByLabel(label).press('Enter');
  }

  /** Gives a name another word and saves that as a version. */
  async saveRenamed(name: string, word: string, version: string): Promise<void> {
    await this.choose(name);
    await this.fill(/^Retail name/, word);
    await this.page.getByLabel('Name of this version').fill(version);
    await this.save.click();
    await expect(this.page.getByText(`${version} is in use`)).toBeVisible();
  }

  /** A reference colour of the chosen name, on the map. */
  handle(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}, colour`) });
  }

  /** Brings a list through the browser's own window. */
  async bring(name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  async exported(format: 'JSON' | 'CSV' | 'ASE' | 'GPL'): Promise<Buffer> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
    const bytes = readFileSync(await (await download).path());
    await expect(this.page.getByRole('menu')).toBeHidden();
    return bytes;
  }
}
