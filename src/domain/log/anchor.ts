import type { Context } from '../office/context';
import type { ChainHead } from '../workbook/log-entry';

/** Count and hash of the Log at a moment, kept where a later edit of the sheet does not reach it. */
export interface Anchor {
  readonly count: number;
  /** The last entry's SHA-256 in lower-case hexadecimal digits, or only its first digits. */
  readonly hash: string;
}

/** A chain head as papers print it. */
export interface PrintedHead extends ChainHead {
  /** The anchor as a text that can be typed from paper; '' for an empty Log. */
  readonly code: string;
}

const GROUP = 4;
/** Digits of the hash in a code: 64 bits. */
const DIGITS = 16;
const HEAD = /^[0-9a-f]{64}$/;

/** @example anchorCode({ count: 128, hash: '3f2a…' }, 'id')  //=> 'LOG-128-3F2A-91BC-0D4E-77A1-C5D2' */
export function anchorCode({ count, hash }: ChainHead, workbookId: string): string {
  if (count === 0 || !HEAD.test(hash)) return '';
  const digits = hash.slice(0, DIGITS);
  const groups = `${digits}${checkDigits(workbookId, count, digits)}`.toUpperCase().match(/.{4}/g) ?? [];
  return ['LOG', count, ...groups].join('-');
}

export const printedHead = ({
  settings,
  workbookId,
}: Pick<Context, 'settings' | 'workbookId'>): PrintedHead => {
  const { count, hash } = settings.system.chain;
  return { count, hash, code: anchorCode({ count, hash }, workbookId) };
};

const gap = '[\\s\\u00AD\\u2010-\\u2015-]*';
const digit = '[0-9A-FOIL]';
const CODE = new RegExp(
  `LOG${gap}(\\d{1,7})[\\s\\u2010-\\u2015-]+((?:${digit}${gap}){${DIGITS + GROUP}})(?!${digit})`,
  'i',
);

/**
 * The anchor of a code within a text, as pasted from a mail or typed from paper: case, spaces and hyphens do not matter, and the
 * letters O, I and L count as digits.
 * @returns `foreign` where the check digits disagree: another workbook's code, or a mistyped one; undefined without a code
 */
export function readAnchor(text: string, workbookId: string): Anchor | 'foreign' | undefined {
  const [, counted = '', typed = ''] = CODE.exec(text) ?? [];
  if (counted === '') return undefined;
  const digits = typed
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/[^0-9a-f]/g, '');
  const count = Number(counted);
  const hash = digits.slice(0, DIGITS);
  return checkDigits(workbookId, count, hash) === digits.slice(DIGITS) ? { count, hash } : 'foreign';
}

/**
 * Four digits by which a mistyped code and another office's code are told apart from an edited Log; they are no secret. FNV-1a, folded to 16
 * bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
 */
function checkDigits(workbookId: string, count: number, digits: string): string {
  let sum = 0x811c9dc5;
  for (const character of `${workbookId}/${count}/${digits}`)
    sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return ((sum >>> 16) ^ (sum & 0xffff)).toString(16).padStart(GROUP, '0');
}
