import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Nothing on the page keeps anybody out: WCAG 2.2 A and AA, and what axe calls best practice. The page
 * has no frames, so axe runs in it alone; what is as it should be is not told, which is most of the time.
 */
export async function expectAccessible(page: Page, view?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
    const results = await run({ resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  });
  expect(violations, view).toEqual([]);
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, view?: string): Promise<void> {
  const [content, window_] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, view).toBeLessThanOrEqual(window_!);
}
