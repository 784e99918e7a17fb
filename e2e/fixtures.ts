import { test as base, expect } from '@playwright/test';
import { CataloguePage } from './pages/cataloguePage.ts';
import { TaxonomyPage } from './pages/taxonomyPage.ts';

interface Fixtures {
  /** The first screen, open. */
  readonly catalogue: CataloguePage;
  /** The taxonomy, open, with no photos. */
  readonly taxonomy: TaxonomyPage;
}

/**
 * Every journey watches the page: a request to any other origin, an uncaught error, or anything that
 * the browser reports as an error (a breach of the content security policy among them) fails it.
 */
export const test = base.extend<Fixtures>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isLocal = protocol === 'blob:' || protocol === 'data:';
      if (!isLocal && origin !== new URL(baseURL ?? '').origin) faults.push(`request to ${origin}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
  catalogue: async ({ page }, use) => {
    const catalogue = new CataloguePage(page);
    await catalogue.open();
    await use(catalogue);
  },
  taxonomy: async ({ catalogue }, use) => {
    const taxonomy = new TaxonomyPage(catalogue.page);
    await taxonomy.open();
    await use(taxonomy);
  },
});

export { expect };
