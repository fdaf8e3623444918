import { existsSync, readFileSync } from 'node:fs';

/** The state of a workspace is not replaced by an empty one when a file of it is lost. */
export const damaged = (file: string): Error =>
  new Error(
    `${file} hilang, rusak, atau terpotong. Ruang kerja tidak dibuka dan tidak ada yang diubah: kembalikan berkas itu dari cadangan, atau pilih folder lain.`,
  );

/** Parses the text of a file. @throws Error that names the file */
export function parseState<T>(file: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged(file);
  }
}

/** The content of a JSON file; undefined if it does not exist. @throws Error that names the file */
export const readJson = <T>(file: string): T | undefined =>
  existsSync(file) ? parseState<T>(file, readFileSync(file, 'utf8')) : undefined;
