import { defineConfig, devices } from '@playwright/test';

const port = 4199;

/** The journeys run on the built page (`npm run build`), in the Chromium that `CHROMIUM` names. */
export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  // Every journey has a page of its own, and the page and its worker wait for each other in turns: two fit on two cores.
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // Filming every journey makes it a third longer; of one that fails the last picture is enough.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: [
        // Root has no sandbox; the rest keeps the browser from calling home.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone/ },
  ],
  webServer: {
    command: `node scripts/serve.js ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
