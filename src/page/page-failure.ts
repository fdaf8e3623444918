import { classify } from '../google/errors';
import type { Answer } from '../rpc/contract/contract';
import { platformWords } from '../rpc/platform-words';

type Failure = Extract<Answer<never>, { readonly ok: false }>;

/** For a failure whose cause is unknown. */
const unexplained =
  'Google tidak dapat menjalankan permintaan ini. Data Anda aman; silakan coba lagi. Bila tetap gagal, tutup halaman ini lalu buka lagi.';

/**
 * The words for a call that did not reach the product's own functions: Google's message, in the language of the account, is
 * replaced by ours.
 * @param opener the account for which the page was opened; '' if it is not known
 */
export function pageFailure(error: unknown, opener: string): Failure {
  const fault = classify(error);
  const message = platformWords[fault] ?? unexplained;
  return { ok: false, code: fault, message, details: [...whoOpened(fault, opener), ...orElse(fault)] };
}

/** With several accounts Google reports either that access is denied, or that consent is missing. */
const isAboutAccounts = (fault: string): boolean =>
  fault === 'SEVERAL_ACCOUNTS' || fault === 'CONSENT_MISSING';

const whoOpened = (fault: string, opener: string): readonly string[] =>
  isAboutAccounts(fault) && opener !== '' ? [`Halaman ini dibuka oleh ${opener}.`] : [];

const orElse = (fault: string): readonly string[] =>
  fault === 'CONSENT_MISSING'
    ? [`Bila semua izin sudah diberikan: ${platformWords.SEVERAL_ACCOUNTS ?? ''}`]
    : [];
