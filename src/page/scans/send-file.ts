import {
  UPLOAD_ENDS,
  UPLOAD_GRAIN,
  UPLOAD_IN_ONE_CALL,
  type Answer,
  type MovesView,
  type UploadView,
} from '../../rpc/contract/contract';
import { call } from '../server';

/** Codes after which the call may be retried: no response, a colleague is saving, a failure at Google (ports/platform-fault). */
const PASSING = new Set([
  'NO_ANSWER',
  'DISCONNECTED',
  'SERVER',
  'QUOTA_MINUTE',
  'TOO_MANY_AT_ONCE',
  'TOO_LONG',
  'UNKNOWN',
  'BUSY',
  'ROWS_MOVED',
  'PLATFORM',
  'UNEXPECTED',
  'UPLOAD_CUT',
]);

/** Milliseconds before each retry. */
const PAUSES = [1_000, 2_000, 4_000, 8_000];

const failed: Answer<never> = {
  ok: false,
  code: 'UPLOAD_CUT',
  message:
    'Unggahan terputus sebelum selesai. Periksa sambungan internet, lalu unggah lagi; berkas tidak akan ganda.',
  details: [],
};

/** The code of a file that was not wanted any more. */
export const UNWANTED = 'UNWANTED';
export const unwanted: Answer<never> = { ok: false, code: UNWANTED, message: '', details: [] };

const always = (): Promise<boolean> => Promise.resolve(true);

/** A file as the server gets it. */
export type Sendable = Pick<File, 'name' | 'type' | 'size' | 'slice'>;

/** How a file is sent; by default as from a computer, and from its beginning. */
export interface Sending {
  /** Called with the fraction of the file that Google has received, 0 to 1. */
  readonly heard: (part: number) => void;
  /** The most bytes that are sent in one call, and the bytes of a part (a multiple of 256 KB) of a larger file. */
  readonly step?: number;
  /** The upload that was begun earlier; '' for none. */
  readonly uploadId?: string;
  /** Called with the id of an upload in parts before its first part is sent. */
  readonly begun?: (id: string) => Promise<void>;
  /** Called before the bytes that make the file whole are sent; false: it is not wanted any more, and they are not sent. */
  readonly isWanted?: () => Promise<boolean>;
  /** SHA-256 of the content in hexadecimal digits, '' if it is not known: a file that its row has already is not sent again. */
  readonly sha256?: string;
  /** Calls the server. */
  readonly ask?: typeof call;
}

/** Sends a file for a row: a small one in one call, a larger one in parts. After a lost part it asks for the progress and continues. */
export async function sendFile(rowId: string, file: Sendable, sending: Sending): Promise<Answer<MovesView>> {
  const { step = UPLOAD_IN_ONE_CALL, ask = call, begun, uploadId = '', isWanted = always } = sending;
  const { name, type: mimeType, size } = file;
  if (size <= step) {
    const base64 = await readBase64(file.slice(0));
    return (await isWanted()) ? ask('uploadScan', rowId, { name, mimeType, base64 }) : unwanted;
  }
  const known = uploadId === '' ? null : await patiently(() => ask('sendUpload', rowId, uploadId, null));
  if (known && !known.ok) return known;
  if (known && known.value.received !== null) return goOn(rowId, file, known.value, sending);
  const started = await begin(rowId, file, sending);
  if (!started.ok) return started;
  if (started.value.moves === null) await begun?.(started.value.id);
  return goOn(rowId, file, started.value, sending);
}

async function begin(
  rowId: string,
  file: Sendable,
  { ask = call, sha256 = '' }: Sending,
): Promise<Answer<UploadView>> {
  const { name, type: mimeType, size } = file;
  const head = await readBase64(file.slice(0, UPLOAD_ENDS.head));
  const tail = await readBase64(file.slice(-UPLOAD_ENDS.tail));
  const known = sha256 === '' ? {} : { sha256 };
  return patiently(() => ask('beginUpload', rowId, { name, mimeType, size, head, tail, ...known }));
}

/** Sends part after part, always from the position that Google has received; ends when the server returns the result. */
async function goOn(
  rowId: string,
  file: Sendable,
  { id, partBytes, received: first, moves: whole }: UploadView,
  { heard, step = partBytes, ask = call, isWanted = always }: Sending,
): Promise<Answer<MovesView>> {
  if (whole) return { ok: true, value: whole };
  let [at, idle] = [first ?? 0, 0];
  while (idle < PAUSES.length) {
    heard(at / file.size);
    const from = at;
    const end = endOf(from, step, file.size);
    const part = { from, base64: await readBase64(file.slice(from, end)) };
    if (end === file.size && !(await isWanted())) return unwanted;
    const sent = await ask('sendUpload', rowId, id, part);
    const state = passes(sent) ? await patiently(() => ask('sendUpload', rowId, id, null)) : sent;
    if (!state.ok) return state;
    const { received, moves } = state.value;
    if (moves) return { ok: true, value: moves };
    if (received === null) return failed;
    idle = received > from ? 0 : idle + 1;
    at = received;
  }
  return failed;
}

/** The end of the next part. A short remainder is sent with it, so that the file does not end in a tiny part. */
const endOf = (from: number, partBytes: number, size: number): number =>
  from + partBytes + UPLOAD_GRAIN >= size ? size : from + partBytes;

/** Whether the call failed for a reason that passes: the same call may succeed later. */
export const passes = (answer: Answer<unknown>): boolean => !answer.ok && isPassing(answer.code);

export const isPassing = (code: string): boolean => PASSING.has(code);

async function patiently<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  let answer = await ask();
  for (const pause of PAUSES) {
    if (!passes(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await ask();
  }
  return answer;
}

/** The bytes of a chosen file as base64. */
const readBase64 = (part: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(part);
  });
