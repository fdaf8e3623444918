/** Bytes: what google.script.run carries in one call with room to spare. Larger files go through the drop folder. */
export const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** The content of a chosen file as base64; `read` hears how much of it has been read, 0 to 1. */
export const readFile = (file: File, read: (part: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onprogress = ({ loaded, total }) => read(total === 0 ? 1 : loaded / total);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
