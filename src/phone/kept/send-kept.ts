import type { Answer, MovesView } from '../../rpc/contract/contract';
import { passes, sendFile } from '../../page/scans/send-file';
import type { call } from '../../page/server';
import type { Kept, KeptStore, Owner } from './kept';

/**
 * Bytes that are sent in one call. A phone loses its connection in the middle: what was received in earlier calls is not sent
 * again. A multiple of 256 KB (Drive API, "Manage uploads").
 */
export const PHONE_STEP = 1024 * 1024;

/** Milliseconds after which a call without a response counts as lost. */
const PATIENCE = 180_000;

export interface SendKept extends Owner {
  readonly store: KeptStore;
  readonly ask: typeof call;
  /** The fraction of a document that Google has received, 0 to 1. */
  readonly heard: (key: string, part: number) => void;
  /** A document was acknowledged; `note`: what happened to it instead of being filed. */
  readonly sent: (kept: Kept, note: string) => void;
  /** SHA-256 in hexadecimal digits; '' where the browser has none. */
  readonly digest: (content: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Whether this is for the office and the account. */
export const isOwn = (kept: Owner, { account, office }: Owner): boolean =>
  kept.account === account && kept.office === office;

/**
 * Sends what is to be sent, the oldest first. The content of a document is removed once the server has acknowledged it. Stops at the first one
 * that fails for a reason that passes; one that is refused is marked and left to the person.
 * @returns whether nothing is left to send
 */
export async function sendKept(given: SendKept): Promise<boolean> {
  const { store } = given;
  for (const kept of await store.all()) {
    if (kept.state !== 'antre' || !isOwn(kept, given)) continue;
    const answer = await sendOne(kept, given);
    if (answer.ok) {
      await store.acknowledge(kept.key, Date.now());
      given.sent(kept, answer.value.kept ? '' : (answer.value.note ?? ''));
      continue;
    }
    const words = [answer.message, ...answer.details].join(' ');
    await store.change(kept.key, { words, ...(passes(answer) ? {} : { state: 'ditolak' }) });
    if (passes(answer)) return false;
  }
  return true;
}

async function sendOne(kept: Kept, given: SendKept): Promise<Answer<MovesView>> {
  const { store, heard, digest } = given;
  const content = await store.content(kept.key);
  if (!content) return gone;
  const file = new File([content], kept.name, { type: kept.mimeType });
  return sendFile(kept.rowId, file, {
    step: PHONE_STEP,
    uploadId: kept.uploadId,
    sha256: content.length > PHONE_STEP ? await digest(content) : '',
    begun: (uploadId) => store.change(kept.key, { uploadId }),
    heard: (part) => heard(kept.key, part),
    ask: (name, ...args) => inTime(given.ask(name, ...args)),
  });
}

const gone: Answer<never> = {
  ok: false,
  code: 'CONTENT_GONE',
  message: 'Isi dokumen ini tidak ada lagi di HP. Pindai lagi.',
  details: [],
};

const lost: Answer<never> = {
  ok: false,
  code: 'NO_ANSWER',
  message: 'Google tidak menjawab. Unggahan dilanjutkan begitu sambungan kembali.',
  details: [],
};

/** A call that has no response in time counts as lost. */
function inTime<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve(lost), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** As Drive states it of files; '' on pages without a secure connection, where browsers have no digest. */
export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return '';
  const bytes = new Uint8Array(await subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
