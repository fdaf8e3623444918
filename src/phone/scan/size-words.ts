/** @example sizeWords(943718)  //=> '0,9 MB' */
export const sizeWords = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;

/** @param pages 0 for a file whose pages were not counted */
export const pagesWords = (pages: number): string => (pages === 0 ? '1 berkas' : `${pages} halaman`);
