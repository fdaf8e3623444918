import { visibilityColumns, type VisibilityFacts } from '../registers/cells-to-repair';
import { publishedTexts } from '../registers/published-columns';
import {
  announcedColumns,
  announcedExemptions,
  type AnnouncedCells,
} from '../registers/exemption/announced-exemptions';
import { isPublic } from '../registers/visibility';
import type { Context } from '../office/context';
import type { Column } from '../workbook/column';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { LogRow } from '../workbook/procedure';
import type { LegalBasisRow } from '../workbook/reference';
import { dik, dip, type DikRow, type DipRow } from '../workbook/registers';
import { loggedAnswers } from '../guard/guard-answers';
import type { GuardedDocument, GuardedText } from '../guard/guard-questions';
import { namedScan, scanNames, type NamedScan } from '../guard/guarded-rows';

export type GuardedEntry = VisibilityFacts & Pick<DipRow, 'source'>;

export interface GuardedRegister {
  readonly dip: readonly GuardedEntry[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'entry' | 'notes'>[];
  readonly pindaian: readonly NamedScan[];
  readonly log: readonly Pick<LogRow, 'event' | 'object' | 'cells'>[];
}

/** With the exemptions, whose texts are published too. */
export interface GuardedRegisters extends GuardedRegister {
  readonly dik: readonly (AnnouncedCells & Pick<DikRow, 'source'>)[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/** What the guard of the DIP reads. */
export const guardedRegisterReads = {
  dip: ['source', ...visibilityColumns],
  inventaris: ['entry', 'notes'],
  pindaian: namedScan,
  log: ['event', 'object', 'cells'],
} as const;

/** What the guard of both registers reads. */
export const guardedRegistersReads = {
  ...guardedRegisterReads,
  log: [...guardedRegisterReads.log, 'detail'],
  dik: ['source', ...announcedColumns],
  dasarHukum: 'all',
} as const;

const columns: Readonly<Record<string, Column>> = dip.columns;

/** Everything that publishing would announce: entries of the DIP, and exemptions in the words that may be known. */
export const guardedPublication = (
  office: GuardedRegisters,
  context: Pick<Context, 'settings' | 'now' | 'calendar'>,
): readonly GuardedDocument[] => [...guardedEntries(office), ...guardedExemptions(office, context)];

function guardedExemptions(
  office: GuardedRegisters,
  context: Pick<Context, 'settings' | 'now' | 'calendar'>,
): readonly GuardedDocument[] {
  const answers = loggedAnswers(office.log);
  return announcedExemptions(office, context).map(({ id, title, basis }) => ({
    id,
    title,
    texts: [
      { where: dik.columns.announcedTitle.header, text: title, holdsFor: 'text' },
      { where: `${dik.columns.article.header}; ${dik.columns.basis.header}`, text: basis, holdsFor: 'text' },
    ],
    // The answer for its row is about the document as it is kept, not about what may be known of it.
    cleared: answers.get(id) ?? new Set(),
  }));
}

/**
 * Entries that are or would be public, with notes and the names of their scans. Answers for their rows also count for
 * them, if they are in the Log.
 */
export function guardedEntries(office: GuardedRegister): readonly GuardedDocument[] {
  const answers = loggedAnswers(office.log);
  const namesOf = scanNames(office.pindaian);
  const rowsOf = new Map<string, (typeof office.inventaris)[number][]>();
  for (const row of office.inventaris) {
    const known = rowsOf.get(row.entry);
    if (known) known.push(row);
    else rowsOf.set(row.entry, [row]);
  }
  return office.dip.filter(isPublic).map((entry) => {
    const rows = rowsOf.get(entry.id) ?? [];
    return {
      id: entry.id,
      title: entry.title,
      texts: [
        ...entryTexts(entry),
        ...rows.map(({ notes }): GuardedText => ({
          where: inventaris.columns.notes.header,
          text: notes,
          holdsFor: 'text',
        })),
        ...rows.flatMap(({ id }) => namesOf.get(id) ?? []),
      ],
      cleared: new Set(
        [entry.id, entry.source, ...rows.map(({ id }) => id)].flatMap((id) => [...(answers.get(id) ?? [])]),
      ),
    };
  });
}

const entryTexts = (entry: GuardedEntry): readonly GuardedText[] =>
  publishedTexts.map((key) => ({
    where: columns[key]?.header ?? key,
    text: entry[key],
    holdsFor: key === 'title' || key === 'summary' ? 'text' : 'words',
  }));
