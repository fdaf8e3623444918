import type { Answer, MovesView } from '../../rpc/contract/contract';
import { passes, sendFile, unwanted, UNWANTED } from '../../page/scans/send-file';
import type { call } from '../../page/server';
import type { Kept, KeptStore, Owner } from './kept';
import { PATIENCE } from './patience';
import { claim } from './take-back';
import { GONE_WORDS } from './unkept-words';

/**
 * Bytes that are sent in one call. A phone loses its connection in the middle: what was received in earlier calls is not sent
 * again. A multiple of 256 KB (Drive API, "Manage uploads").
 */
export const PHONE_STEP = 1024 * 1024;

/** How often each document failed for a reason that passes, and when it is tried again (milliseconds since 1970), by its key. */
export type Pauses = Map<string, { readonly failures: number; readonly until: number }>;

/** Milliseconds until the next attempt, by the number of failed ones. */
export const pauseAfter = (failures: number): number => Math.min(60_000, 2_000 * 2 ** failures);

export interface SendKept extends Owner {
  readonly store: KeptStore;
  readonly ask: typeof call;
  /** The fraction of a document that Google has received, 0 to 1. */
  readonly heard: (key: string, part: number) => void;
  /** A document was acknowledged; `note`: what happened to it instead of being filed. */
  readonly sent: (kept: Kept, note: string) => void;
  /** SHA-256 in hexadecimal digits; '' where the browser has none. */
  readonly digest: (content: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly pauses: Pauses;
  readonly now: () => number;
  /** Whether the browser has a connection; without one nothing that is sent arrives. */
  readonly isOnline: () => boolean;
}

/** Whether this is for the office and the account. */
export const isOwn = (kept: Owner, { account, office }: Owner): boolean =>
  kept.account === account && kept.office === office;

/**
 * Sends what is to be sent: what failed less often first, then the oldest. The content of a document is removed once the server has acknowledged it. One that is refused for a
 * reason of its own is marked and left to the person. Any other failure lets it wait, and it is tried again after ever longer pauses; the others are sent
 * meanwhile, unless each would fail for the same reason.
 * @returns whether nothing is left to send
 */
export async function sendKept(given: SendKept): Promise<boolean> {
  const { store, pauses, now } = given;
  let isAllSent = true;
  const failuresOf = ({ key }: Kept): number => pauses.get(key)?.failures ?? 0;
  const own = (await store.all()).filter((kept) => kept.state === 'antre' && isOwn(kept, given));
  for (const kept of [...own].sort((one, other) => failuresOf(one) - failuresOf(other))) {
    const failures = failuresOf(kept);
    const until = pauses.get(kept.key)?.until ?? 0;
    const answer = until > now() ? null : await sendOne(kept, given);
    if (answer?.ok) {
      const { kept: wasKept, copy: isCopy, note = '' } = answer.value;
      if (isCopy) await store.change(kept.key, { copy: note });
      await store.acknowledge(kept.key, now());
      given.sent(kept, wasKept ? '' : note);
      continue;
    }
    if (answer?.code === UNWANTED) continue;
    if (answer) {
      const words = [answer.message, ...answer.details].join(' ');
      const isRefused = REFUSED.has(answer.code);
      await store.change(kept.key, { words, ...(isRefused ? { state: 'ditolak' } : {}) });
      if (isRefused) continue;
      pauses.set(kept.key, { failures: failures + 1, until: now() + pauseAfter(failures + 1) });
      if (!passes(answer) || FOR_ALL.has(answer.code)) return false;
    }
    isAllSent = false;
  }
  return isAllSent;
}

/**
 * Codes that concern the document: its file, its row, or who may scan that row. Any other that does not pass is of the account, the office or
 * the page, which would refuse every document: the repair is named in its words, and is not done document by document.
 */
const REFUSED = new Set(['FILE_REFUSED', 'ROW_UNKNOWN', 'SCAN_NOT_WAITING', 'WRONG_ACTOR', 'CONTENT_GONE']);

/** Codes of failures that pass and that every document would meet now: the connection, and what Google allows one account at a time. */
const FOR_ALL = new Set(['NO_ANSWER', 'DISCONNECTED', 'UPLOAD_CUT', 'QUOTA_MINUTE', 'TOO_MANY_AT_ONCE']);

/** Sends one document. After a failure it is known whether Google may have it all the same. */
async function sendOne(kept: Kept, given: SendKept): Promise<Answer<MovesView>> {
  const { store, now, isOnline } = given;
  const wasOnline = isOnline();
  let since = 0;
  const isWanted = (): Promise<boolean> => claim(store, kept, (since = now()));
  // Google files a whole file when it is asked how far it is.
  const answer = kept.completing && !(await isWanted()) ? unwanted : await sendBytes(kept, given, isWanted);
  if (!answer.ok && answer.code !== UNWANTED && since > 0) {
    const isCut = !wasOnline && !isOnline();
    await store.change(kept.key, { completing: isCut ? kept.completing : { since, isOver: true } });
  }
  return answer;
}

async function sendBytes(
  kept: Kept,
  { store, heard, digest, ask }: SendKept,
  isWanted: () => Promise<boolean>,
): Promise<Answer<MovesView>> {
  const content = await store.content(kept.key);
  if (!content) return gone;
  const file = new File([content], kept.name, { type: kept.mimeType });
  return sendFile(kept.rowId, file, {
    step: PHONE_STEP,
    uploadId: kept.uploadId,
    sha256: content.length > PHONE_STEP ? await digest(content) : '',
    begun: (uploadId) => store.change(kept.key, { uploadId }),
    heard: (part) => heard(kept.key, part),
    isWanted,
    ask: (name, ...args) => inTime(ask(name, ...args)),
  });
}

const gone: Answer<never> = {
  ok: false,
  code: 'CONTENT_GONE',
  message: GONE_WORDS,
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
