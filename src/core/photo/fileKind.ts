/** What a file is by its first bytes; its name and its declared type are not asked. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'bmp'
  | 'heic'
  | 'tiff'
  | 'svg'
  | 'pdf'
  | 'unknown';

/** The kinds that every browser we support and the headless command can decode. */
export const readableKinds: ReadonlySet<FileKind> = new Set([
  'jpeg',
  'png',
  'webp',
  'avif',
  'gif',
  'bmp',
]);

/** `at` bytes into the file stand the characters of `text`. */
interface Signature {
  readonly kind: FileKind;
  readonly at: number;
  readonly text: string;
}

const signatures: readonly Signature[] = [
  { kind: 'jpeg', at: 0, text: '\xff\xd8\xff' },
  { kind: 'png', at: 0, text: '\x89PNG\r\n\x1a\n' },
  { kind: 'gif', at: 0, text: 'GIF8' },
  { kind: 'webp', at: 8, text: 'WEBP' },
  { kind: 'avif', at: 4, text: 'ftypavif' },
  { kind: 'avif', at: 4, text: 'ftypavis' },
  { kind: 'heic', at: 4, text: 'ftyp' },
  { kind: 'tiff', at: 0, text: 'II*\0' },
  { kind: 'tiff', at: 0, text: 'MM\0*' },
  { kind: 'pdf', at: 0, text: '%PDF' },
  { kind: 'svg', at: 0, text: '<svg' },
  { kind: 'svg', at: 0, text: '<?xml' },
  { kind: 'bmp', at: 0, text: 'BM' },
];

/** Tells the kind of a file from its first dozen bytes. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = signatures.find(({ at, text }) =>
    Array.from(text).every((character, i) => bytes[at + i] === character.charCodeAt(0)),
  );
  return found?.kind ?? 'unknown';
}
