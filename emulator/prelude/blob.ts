import { encodeText, fromBase64, toBase64, type Bytes } from './bytes';
import { addEncoder, callHost } from './host';
import { imitate } from './imitate';

/** https://developers.google.com/apps-script/reference/base/blob */
export interface Blob {
  getBytes(): Bytes;
  setBytes(bytes: Bytes): Blob;
  getDataAsString(charset?: string): string;
  setDataFromString(text: string): Blob;
  getName(): string | null;
  setName(name: string): Blob;
  getContentType(): string | null;
  setContentType(type: string | null): Blob;
  setContentTypeFromExtension(): Blob;
  copyBlob(): Blob;
  getAs(type: string): Blob;
  isGoogleType(): boolean;
  getAllBlobs(): Blob[];
}

interface Held {
  base64: string;
  name: string | null;
  type: string | null;
}

export interface WireBlob {
  readonly $blob: Held;
}

const held = new WeakMap<object, Held>();

addEncoder((value) => {
  const own = held.get(value);
  return own && { $blob: own };
});

export const blobOfWire = ({ $blob }: WireBlob): Blob => makeBlob({ ...$blob });

/** Utilities.newBlob(data, contentType, name): text is UTF-8, bytes are signed. */
export function newBlob(data: string | Bytes, type: string | null = null, name: string | null = null): Blob {
  const text = typeof data === 'string';
  return makeBlob({
    base64: toBase64(text ? encodeText(data) : data),
    type: type ?? (text ? 'text/plain' : null),
    name,
  });
}

function makeBlob(own: Held): Blob {
  const chain = (change: () => void): Blob => {
    change();
    return blob;
  };
  const blob: Blob = imitate('Blob', {
    getBytes: () => fromBase64(own.base64),
    setBytes: (bytes: Bytes) => chain(() => (own.base64 = toBase64(bytes))),
    getDataAsString: (charset?: string) =>
      callHost('Utilities.decode', own.base64, charset ?? 'utf-8') as string,
    setDataFromString: (text: string) => chain(() => (own.base64 = toBase64(encodeText(text)))),
    getName: () => own.name,
    setName: (name: string) => chain(() => (own.name = name)),
    getContentType: () => own.type,
    setContentType: (type: string | null) => chain(() => (own.type = type)),
    setContentTypeFromExtension: () => chain(() => (own.type = typeByName(own.name) ?? own.type)),
    copyBlob: () => makeBlob({ ...own }),
    getAs: (type: string) => converted(own, type),
    isGoogleType: () => false,
    getAllBlobs: () => [blob],
  });
  held.set(blob, own);
  return blob;
}

/** Conversions are not imitated; only converting to the blob's own type works. */
function converted(own: Held, type: string): Blob {
  if (type !== own.type)
    throw new Error(`Not imitated by the local Workspace: Blob.getAs(${type}) from ${String(own.type)}`);
  return makeBlob({ ...own });
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
};

const typeByName = (name: string | null): string | undefined =>
  TYPES[/\.([^.]+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
