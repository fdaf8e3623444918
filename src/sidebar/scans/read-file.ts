/** Bytes: what google.script.run carries in one call with room to spare. Larger files go through the drop folder. */
export const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** The content of a chosen file as base64. */
export const readFile = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
