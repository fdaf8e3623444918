import { localDate } from '../../calendar/instant';
import type { Context } from '../../office/context';
import { tidy } from '../../text/normalise';
import type { LegalBasisRow } from '../../workbook/reference';
import type { DikRow } from '../../workbook/registers';
import { isLapsed } from '../register-state';
import type { CopiedRow } from '../../workbook/without-copies';
import type { VouchedEntry } from '../vouched-entries';
import type { CellProblem } from '../../workbook/sheet';
import { isEnded } from './exemption-test';

/** A decided exemption as announced. It contains nothing else of the entry. */
export interface AnnouncedExemption {
  /** e.g. 'DIK-0003' */
  readonly id: string;
  /** The title that the office allows to be known. */
  readonly title: string;
  /** Article and decree. */
  readonly basis: string;
  /** The last day, `YYYY-MM-DD`; '' where none is stated. */
  readonly until: string;
}

/** The columns from which the announced list is made. */
export const announcedColumns = [
  'number',
  'status',
  'basis',
  'article',
  'exemptUntil',
  'announcedTitle',
] as const satisfies readonly (keyof DikRow)[];

export type AnnouncedCells = Pick<DikRow, 'id' | (typeof announcedColumns)[number]> &
  VouchedEntry &
  CopiedRow & { readonly unreadable?: readonly CellProblem[] };

export interface AnnouncedOffice {
  readonly dik: readonly AnnouncedCells[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/**
 * The exemptions that may be announced, by number: decided, not ended, their decree in force, with a title that may be known. None
 * unless the office has switched it on (Publik/Umumkan DIK). An entry typed into the sheet is not announced, nor one whose end or basis
 * cannot be read.
 */
export function announcedExemptions(
  { dik, dasarHukum }: AnnouncedOffice,
  { settings, now, calendar }: Pick<Context, 'settings' | 'now' | 'calendar'>,
): readonly AnnouncedExemption[] {
  if (!settings.publication.announceExempted) return [];
  const today = localDate(now, calendar.zone);
  return dik
    .filter(
      (entry) =>
        entry.status === 'ditetapkan' &&
        entry.isUnlogged !== true &&
        entry.isUndecided !== true &&
        !isUnread(entry) &&
        tidy(entry.announcedTitle) !== '' &&
        !isEnded(entry, today) &&
        !isLapsed(entry, dasarHukum, today),
    )
    .sort((one, other) => one.number - other.number)
    .map(({ id, announcedTitle, article, basis, exemptUntil }) => ({
      id,
      title: tidy(announcedTitle),
      basis: [article, basis].map(tidy).filter(Boolean).join('; '),
      until: exemptUntil ?? '',
    }));
}

const isUnread = ({ unreadable = [] }: AnnouncedCells): boolean =>
  unreadable.some(({ column }) => announcedColumns.some((each) => each === column));
