import { expect, type Locator, type Page } from '@playwright/test';

/** Where classes are taught by example. */
export class TeachPage {
  readonly page: Page;
  readonly train: Locator;
  /** What came of photos that were held back. */
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.train = page.getByRole('button', { name: /^Train( again)?$/ });
    this.result = page.getByText(/held back told right$/);
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Lab', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Training' })).toBeVisible();
  }

  /** Names the `place`-th class, from 1, and gives it photos. */
  async teach(place: number, name: string, files: readonly string[]): Promise<void> {
    await this.page.getByLabel(`Name of Class ${place}`).fill(name);
    await this.choose(`Choose photos for ${name}`, files);
    await expect(this.page.getByRole('region', { name, exact: true })).toContainText(
      `${files.length} photo`,
    );
  }

  async choose(button: string, files: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles([...files]);
  }

  /** Adds photos to be told, and waits until they are. Returns the bars of each, the latest first. */
  async try(files: readonly string[]): Promise<readonly string[]> {
    await this.choose('Choose photos for a try', files);
    const bars = this.page.getByRole('list', { name: /^Chances of/ });
    await expect(bars).toHaveCount(files.length);
    return bars.allInnerTexts();
  }
}
