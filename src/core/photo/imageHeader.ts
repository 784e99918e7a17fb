import { imageSize } from 'image-size';
import { type Failure, fail, type Outcome, succeed, type UnreadableReason } from '../failure.ts';
import type { Size } from '../raster.ts';
import { type FileKind, fileKindOf, readableKinds } from './fileKind.ts';

/** What the first bytes of a picture tell. */
export interface ImageHeader extends Size {
  readonly kind: FileKind;
}

/** So many bytes from the start of a file hold its header, but for rare ones that need all of it. */
export const headerBytes = 1 << 20;

/** More pixels than this are refused before decoding: they would take the memory of the page with them. */
export const maximumPixels = 100_000_000;

const readableFormats = 'JPEG, PNG, WebP, AVIF, GIF or BMP';

/** An `unreadable-image` failure. */
export function unreadable(reason: UnreadableReason, message: string): Failure {
  return { kind: 'unreadable-image', reason, message };
}

/** What to say of a picture whose bytes are broken. */
export const decodeFailure = unreadable(
  'decode',
  'The file is damaged or incomplete. Export or download it again.',
);

/**
 * Reads kind and size from the first `headerBytes` bytes of a file, before anything is decoded.
 * Fails as `unreadable-image`: empty, of a type that cannot be read, too large, or damaged.
 */
export function readHeader(bytes: Uint8Array): Outcome<ImageHeader> {
  if (bytes.length === 0) return fail(unreadable('empty', 'The file is empty. Choose it again.'));
  const kind = fileKindOf(bytes);
  if (!readableKinds.has(kind)) return fail(unreadable('type', typeMessage(kind)));
  const size = sizeOf(bytes);
  if (size === null) return fail(decodeFailure);
  if (size.width * size.height > maximumPixels) return fail(unreadable('size', sizeMessage(size)));
  return succeed({ kind, ...size });
}

function typeMessage(kind: FileKind): string {
  if (kind === 'unknown') return `This is not a picture. Choose a ${readableFormats} file.`;
  return `${kind.toUpperCase()} cannot be read here. Export it as JPEG or PNG.`;
}

function sizeMessage({ width, height }: Size): string {
  const pixels = `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;
  const limit = maximumPixels / 1_000_000;
  return `${pixels} is more than can be opened (${limit} megapixels). Export it smaller.`;
}

/** The size that the header states, null where it has none that makes sense. */
function sizeOf(bytes: Uint8Array): Size | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}
