import { badInputs } from '../../training/samples/badInputs.ts';
import { expect, test } from '../fixtures.ts';

test('each broken or unusual file ends in a result or a clear failure, and the rest goes on', async ({
  page,
  catalogue,
}) => {
  const files = await Promise.all(
    badInputs.map(async ({ file, make }) => ({ name: file, bytes: await make() })),
  );
  await catalogue.drop(files);
  await catalogue.untilDone(files.length);
  const exported = await catalogue.exportedPhotos();
  const ends = exported.map(({ file, error, width, height }) => [
    file,
    error ? { fails: error.reason ?? error.kind } : { opens: { width, height } },
  ]);
  expect(Object.fromEntries(ends)).toEqual(
    Object.fromEntries(badInputs.map(({ file, expected }) => [file, expected])),
  );

  const failures = badInputs.filter(({ expected }) => 'fails' in expected).length;
  await page.getByRole('button', { name: `Failed ${failures}` }).click();
  await expect(
    page.getByText('HEIC cannot be read here. Export it as JPEG or PNG.').first(),
  ).toBeVisible();
});

test('a photo whose engine dies is tried again, and nothing is lost', async ({
  page,
  catalogue,
}) => {
  await catalogue.openAllSamples();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  for (const worker of page.workers()) await worker.evaluate(() => self.close());
  await catalogue.untilDone(12);
  const exported = await catalogue.exportedPhotos();
  expect(exported.filter(({ error }) => error)).toEqual([]);
});
