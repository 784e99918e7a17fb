import { afterEach, expect, test, vi } from 'vitest';
import { addVersions, loadVersions } from './keptVersions.ts';

afterEach(() => vi.unstubAllGlobals());

const refusing = (name: string) => ({
  open: () => {
    throw new DOMException('Refused', name);
  },
});

test('a browser that keeps nothing says so', async () => {
  for (const indexedDB of [undefined, refusing('SecurityError')]) {
    vi.stubGlobal('indexedDB', indexedDB);
    expect(await loadVersions()).toMatchObject({ failure: { kind: 'storage-denied' } });
    expect(await addVersions([])).toMatchObject({ failure: { kind: 'storage-denied' } });
  }
});

test('a browser without room says that', async () => {
  vi.stubGlobal('indexedDB', refusing('QuotaExceededError'));
  expect(await addVersions([])).toMatchObject({ failure: { kind: 'storage-full' } });
});
