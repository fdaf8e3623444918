import { FORMAT_BYTES, formatOf } from '../../domain/scans/content/format-of';
import { bytesOf } from '../scan/bytes-of';
import { headOf } from '../scan/file-of';

const endings: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  tiff: 'tif',
  heic: 'heic',
  webp: 'webp',
};

/**
 * The name under which a photograph is downloaded, by its bytes; of a format that they do not tell, by the type that the browser states.
 * @example await photoName('KUL-0001 foto 1', new Blob(['....ftypheic']))  //=> 'KUL-0001 foto 1.heic'
 */
export async function photoName(name: string, photo: Blob): Promise<string> {
  const head = headOf((await bytesOf(photo.slice(0, FORMAT_BYTES))) ?? new Uint8Array());
  const format = head.slice(8, 12) === 'WEBP' ? 'webp' : formatOf(head);
  const stated = /^image\/([a-z\d]+)$/.exec(photo.type)?.[1] ?? 'jpeg';
  return `${name}.${endings[format] ?? endings[stated] ?? stated}`;
}
