/** The bytes of a chosen file; null if it cannot be read: it was moved meanwhile, or is in a cloud without a connection. */
export const bytesOf = (file: Blob): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

export const unreadableWords = (name: string): string =>
  `${name} tidak dapat dibaca. Pilih lagi; bila foto atau berkas itu belum terunduh ke HP, buka dahulu di galeri atau di aplikasi berkasnya.`;
