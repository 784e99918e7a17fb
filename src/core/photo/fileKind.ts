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
  { kind: 'tiff', at: 0, text: 'II*\0' },
  { kind: 'tiff', at: 0, text: 'MM\0*' },
  { kind: 'pdf', at: 0, text: '%PDF' },
  { kind: 'svg', at: 0, text: '<svg' },
  { kind: 'svg', at: 0, text: '<?xml' },
  { kind: 'bmp', at: 0, text: 'BM' },
];

/** Tells the kind of a file from its first bytes. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (textAt(bytes, 4, 4) === 'ftyp') return brandedKind(bytes);
  const found = signatures.find(({ at, text }) => textAt(bytes, at, text.length) === text);
  return found?.kind ?? 'unknown';
}

/**
 * ISO base media (ISO/IEC 14496-12, 4.3): a box `ftyp` with the main brand, a version, and compatible
 * brands of four letters each. Films have brands too: only those of HEIF are called HEIC.
 */
function brandedKind(bytes: Uint8Array): FileKind {
  const end = Math.min(bytes.length, bytes[2]! * 256 + bytes[3]!);
  const brands = [textAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(bytes, at, 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => heifBrands.has(brand)) ? 'heic' : 'unknown';
}

const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** So many bytes as characters of Latin-1. */
const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
