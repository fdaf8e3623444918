import { yearOf, type CalendarDate } from '../calendar/calendar-date';
import { longDate } from '../calendar/format-date';
import { localDate } from '../calendar/instant';
import { pick } from '../pick';
import type { Context } from '../office/context';
import { printedHead, type PrintedHead } from '../log/anchor';
import { letterheadOf, type Letterhead } from '../office/letterhead';
import { officialIn } from '../office/people/officials';
import { may } from '../office/permissions';
import type { PublicSettings } from '../office/settings/groups/public-settings';
import type { PaperSize } from '../office/settings/paper-size';
import { monevLines, type MonevOffice } from '../registers/monev/monev-lines';
import { monevMatrix, type MonevMatrix } from '../registers/monev/monev-scores';
import { viewRetention, type RetentionList } from '../registers/retention/view-retention';
import {
  publishedRegister,
  type PublishedRegister,
  type PublishingOffice,
} from '../registers/published-register';
import { legalCitations } from '../report/legal-citations';
import type { Signer } from '../report/report-model';
import { runningKegiatan } from '../sop/running';
import { expectedPapers, type ExpectedPapers, type ExpectedPapersOffice } from './expected-papers';
import {
  unitPapers,
  unitsToScan,
  type UnitPapers,
  type UnitPapersOffice,
  type UnitToScan,
} from './unit-papers';
import type { ClassificationRow, LegalBasisRow, MonevRow } from '../workbook/reference';
import type { KegiatanRow } from '../workbook/procedure';
import type { DikRow, DipRow } from '../workbook/registers';
import { boxLabels, type BoxLabel, type BoxRow } from './box-labels';
import { dikEntries, type DikEntry } from './dik-entries';

/**
 * The input of every output for the public: the published register (visibility.ts decides its content), and the
 * office's print settings and names. Nothing else can be disclosed.
 */
export interface PublicHoldings {
  readonly register: PublishedRegister;
  readonly publication: PublicSettings;
  readonly letterhead: Letterhead;
  readonly paper: PaperSize;
  readonly day: CalendarDate;
  /** The day in words, e.g. '6 Februari 2026'. */
  readonly date: string;
  readonly signature: { readonly role: string; readonly name: string; readonly nip: string };
  readonly log: PrintedHead;
}

/** Additional input of the internal outputs. */
export interface InternalHoldings extends PublicHoldings {
  readonly dik: readonly DikEntry[];
  /** Boxes of the Sub Bagian that the person may label. */
  readonly boxes: readonly BoxLabel[];
  /** What is to be scanned, of the Sub Bagian that the person may label. */
  readonly toScan: readonly UnitToScan[];
  /** The page for the phone, where QR codes lead; '' until it is deployed. */
  readonly phoneAddress: string;
  /** What is due this year. */
  readonly retention: RetentionList;
  readonly monev: MonevMatrix;
  readonly papers: UnitPapers;
  /** The master list of each Sub Bagian. */
  readonly expected: ExpectedPapers;
  /** The legal bases that a decree cites. */
  readonly legalBases: readonly string[];
  readonly sekretaris: Signer;
}

export function publicHoldings(office: PublishingOffice, context: Context): PublicHoldings {
  const { settings, now, calendar } = context;
  const ppid = officialIn('PPID', context);
  const day = localDate(now, calendar.zone);
  return {
    register: publishedRegister(office, context),
    publication: settings.publication,
    letterhead: letterheadOf(settings.office),
    paper: settings.report.paper,
    day,
    date: longDate(day),
    signature: {
      role: 'Pejabat Pengelola Informasi dan Dokumentasi',
      ...pick(ppid, 'name', 'nip'),
    },
    log: printedHead(context),
  };
}

export interface HeldOffice extends Omit<
  UnitPapersOffice,
  'inventaris' | 'kegiatan' | 'rekapitulasi' | 'tahapan'
> {
  readonly kegiatan: readonly (Pick<KegiatanRow, 'status'> &
    UnitPapersOffice['kegiatan'][number] &
    MonevOffice['kegiatan'][number] &
    ExpectedPapersOffice['kegiatan'][number])[];
  readonly tahapan: readonly (UnitPapersOffice['tahapan'][number] &
    ExpectedPapersOffice['tahapan'][number])[];
  readonly daftarWajib: ExpectedPapersOffice['daftarWajib'];
  readonly rekapitulasi: readonly (UnitPapersOffice['rekapitulasi'][number] &
    MonevOffice['rekapitulasi'][number])[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly inventaris: readonly (BoxRow &
    UnitPapersOffice['inventaris'][number] &
    ExpectedPapersOffice['inventaris'][number])[];
  readonly dasarHukum: readonly LegalBasisRow[];
  readonly klasifikasi: readonly ClassificationRow[];
  readonly monev: readonly MonevRow[];
}

export function internalHoldings(office: HeldOffice, context: Context): InternalHoldings {
  const holdings = publicHoldings(office, context);
  const dik = dikEntries(office.dik, context);
  const { phoneAddress } = context.settings.scans;
  const papers = unitPapers(office, context);
  const mayLabel = (unit: string): boolean => may(context, 'makeLabels', unit);
  const year = yearOf(localDate(context.now, context.calendar.zone));
  return {
    ...holdings,
    dik,
    boxes: boxLabels(
      office.inventaris.filter(({ subBagian }) => mayLabel(subBagian)),
      holdings.register,
      dik,
      { phoneAddress, running: runningKegiatan(office.kegiatan)?.id ?? '' },
    ),
    toScan: unitsToScan(papers.units.filter(({ code }) => mayLabel(code))),
    phoneAddress,
    retention: viewRetention(office, context, year),
    monev: monevMatrix(monevLines(office, context), context.settings.publication.unlinkedScore),
    papers,
    expected: expectedPapers(office, context),
    legalBases: legalCitations(office.dasarHukum),
    sekretaris: {
      ...pick(officialIn('Sekretaris', context), 'name', 'nip'),
      role: context.settings.report.acknowledgedBy || 'Sekretaris',
    },
  };
}
