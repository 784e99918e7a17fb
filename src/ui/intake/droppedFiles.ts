import type { DroppedFile } from '../../store/actions.ts';
import { inOrder, isMeantAsPicture } from './fileNames.ts';

/** Whether what is dragged over the page are files from outside. */
export const hasFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') ?? false;

/**
 * The files of a drop, folders walked to their last file, sorted by path. A file dropped by itself is
 * always taken; of folders, what is meant as a picture. Must be called within the event: the browser
 * empties the transfer after it.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return inOrder([...transfer.files].map(asDropped));
  const files = await Promise.all(entries.map(walk));
  return inOrder(files.flat());
}

const asDropped = (file: File): DroppedFile => ({ name: file.name, source: file });

async function walk(entry: FileSystemEntry): Promise<readonly DroppedFile[]> {
  if (isFile(entry)) return [await read(entry)];
  if (!isFolder(entry)) return [];
  const files = await Promise.all((await list(entry)).map(walk));
  return files.flat().filter(isMeantAsPicture);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A file that can no longer be read goes on as an empty one, and so gets its own message. */
async function read(entry: FileSystemFileEntry): Promise<DroppedFile> {
  const name = entry.fullPath.replace(/^\//, '');
  const source = await new Promise<File | null>((resolve) =>
    entry.file(resolve, () => resolve(null)),
  );
  return { name, source: source ?? new Blob() };
}

/** All entries of a folder; the browser hands them out a hundred at a time. */
async function list(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}
