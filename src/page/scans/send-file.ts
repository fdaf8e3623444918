import {
  UPLOAD_ENDS,
  UPLOAD_GRAIN,
  UPLOAD_IN_ONE_CALL,
  type Answer,
  type MovesView,
  type UploadView,
} from '../../rpc/contract/contract';
import { call } from '../server';
/** Called with the fraction of the file that Google has received, 0 to 1. */
type Heard = (part: number) => void;

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

/** Sends a file for a row: a small one in one call, a larger one in parts. After a lost part it asks for the progress and continues. */
export async function sendFile(rowId: string, file: File, heard: Heard): Promise<Answer<MovesView>> {
  const { name, type: mimeType, size } = file;
  if (size <= UPLOAD_IN_ONE_CALL)
    return call('uploadScan', rowId, { name, mimeType, base64: await readBase64(file) });
  const begun = await begin(rowId, file);
  return begun.ok ? goOn(rowId, file, begun.value, heard) : begun;
}

async function begin(rowId: string, file: File): Promise<Answer<UploadView>> {
  const { name, type: mimeType, size } = file;
  const head = await readBase64(file.slice(0, UPLOAD_ENDS.head));
  const tail = await readBase64(file.slice(-UPLOAD_ENDS.tail));
  return patiently(() => call('beginUpload', rowId, { name, mimeType, size, head, tail }));
}

/** Sends part after part, always from the position that Google has received; ends when the server returns the result. */
async function goOn(
  rowId: string,
  file: File,
  { id, partBytes }: UploadView,
  heard: Heard,
): Promise<Answer<MovesView>> {
  let [at, idle] = [0, 0];
  while (idle < PAUSES.length) {
    const from = at;
    const part = { from, base64: await readBase64(file.slice(from, endOf(from, partBytes, file.size))) };
    const sent = await call('sendUpload', rowId, id, part);
    const state = passes(sent) ? await patiently(() => call('sendUpload', rowId, id, null)) : sent;
    if (!state.ok) return state;
    const { received, moves } = state.value;
    if (moves) return { ok: true, value: moves };
    if (received === null) return failed;
    idle = received > from ? 0 : idle + 1;
    at = received;
    heard(at / file.size);
  }
  return failed;
}

/** The end of the next part. A short remainder is sent with it, so that the file does not end in a tiny part. */
const endOf = (from: number, partBytes: number, size: number): number =>
  from + partBytes + UPLOAD_GRAIN >= size ? size : from + partBytes;

const passes = (answer: Answer<unknown>): boolean => !answer.ok && PASSING.has(answer.code);

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
