import type { ClassificationRow, FinalDisposition } from '../../workbook/reference';
import { fold } from '../../text/normalise';
import { readWords, type Amount, type Phase, type Token } from './retention-words';

/** Retention in whole years, and the disposition after it; null where unknown. */
export interface RetentionTerms {
  readonly active: number;
  readonly inactive: number;
  readonly disposition: FinalDisposition | '';
}

/** A period is whole years; more than this is a typing mistake, since what is kept longer is permanent. */
const MOST_YEARS = 200;
const isPeriod = (years: number): boolean => Number.isInteger(years) && years >= 0 && years <= MOST_YEARS;

/** The terms of a classification code in the office's JRA; null while its years are blank or are no period. */
export function termsOfCode(
  code: Omit<ClassificationRow, 'code' | 'description'> | undefined,
): RetentionTerms | null {
  if (!code || (code.active === null && code.inactive === null && code.disposition === '')) return null;
  if (code.active === null && code.inactive === null && code.disposition !== 'permanen') return null;
  const times = { active: code.active ?? 0, inactive: code.inactive ?? 0 };
  return isPeriod(times.active) && isPeriod(times.inactive)
    ? { ...times, disposition: code.disposition }
    : null;
}

/**
 * Parses the retention text of staff. Every word must be known. One unknown word, or numbers that do not agree, make
 * the whole text unreadable, since part of it could give a shorter period than was meant. Months are rounded up to
 * years.
 * @example readTerms('Aktif 2 (dua) tahun, inaktif 3 (tiga) tahun, musnah')  //=> { active: 2, inactive: 3, disposition: 'musnah' }
 * @example readTerms('5 tahun')  //=> { active: 5, inactive: 0, disposition: '' }
 * @example readTerms('5 tahun setelah kontrak berakhir')  //=> null
 */
export function readTerms(text: string): RetentionTerms | null {
  const tokens = readWords(fold(text));
  const dispositions =
    tokens && new Set(tokens.flatMap((token) => (token.kind === 'disposition' ? [token.disposition] : [])));
  if (!tokens || !dispositions || dispositions.size > 1) return null;
  const disposition = [...dispositions][0] ?? '';
  const times = timesIn(tokens.filter((token) => token.kind !== 'disposition'));
  if (times === null || !isPeriod(times.active) || !isPeriod(times.inactive)) return null;
  if (times.active + times.inactive === 0 && disposition !== 'permanen') return null;
  return { ...times, disposition };
}

type Times = Pick<RetentionTerms, 'active' | 'inactive'>;

/** A single amount is the whole period; else each amount is next to its phase, before or after it. */
function timesIn(tokens: readonly (Amount | Phase)[]): Times | null {
  const [only] = tokens;
  if (!only) return { active: 0, inactive: 0 };
  if (tokens.length === 1) return only.kind === 'amount' ? { active: only.years, inactive: 0 } : null;
  const pairs = pairsOf(tokens);
  const [one, other] = pairs ?? [];
  if (!one || (pairs ?? []).length > 2 || one.phase === other?.phase) return null;
  return { active: 0, inactive: 0, [one.phase]: one.years, ...(other && { [other.phase]: other.years }) };
}

interface Pair {
  readonly phase: keyof Times;
  readonly years: number;
}

function pairsOf(tokens: readonly Token[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let index = 0; index < tokens.length; index += 2) {
    const two = tokens.slice(index, index + 2);
    const phase = two.find((token) => token.kind === 'phase');
    const amount = two.find((token) => token.kind === 'amount');
    if (!phase || !amount) return null;
    pairs.push({ phase: phase.phase, years: amount.years });
  }
  return pairs;
}

/** @example describeTerms({ active: 2, inactive: 3, disposition: 'musnah' })  //=> 'Aktif 2 tahun, inaktif 3 tahun, musnah' */
export const describeTerms = ({ active, inactive, disposition }: RetentionTerms): string =>
  [
    ...(active + inactive > 0 ? [`Aktif ${active} tahun`, `inaktif ${inactive} tahun`] : []),
    ...(disposition === ''
      ? []
      : [
          active + inactive > 0
            ? disposition
            : `${disposition.charAt(0).toUpperCase()}${disposition.slice(1)}`,
        ]),
  ].join(', ');
