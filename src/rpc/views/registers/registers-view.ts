import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { mediumDate, shortMoment } from '../../../domain/calendar/format-date';
import { localDate, parseInstant, type Instant } from '../../../domain/calendar/instant';
import type { ChangedEntry } from '../../../app/registers/change-entry';
import type { LinksReply } from '../../../app/registers/check-links';
import type { HistoryReply } from '../../../app/registers/entry-history';
import type { RegistersReply } from '../../../app/registers/view-registers';
import type { Context } from '../../../domain/office/context';
import { may, peopleWith } from '../../../domain/office/permissions';
import { unitName } from '../../../domain/organisation/sub-bagian';
import { dispositionWords } from '../../../domain/outputs/retention-table';
import { entryEvents } from '../../../domain/registers/entry/entry-events';
import { FRESH_MONTHS } from '../../../domain/registers/freshness';
import type { RetentionList } from '../../../domain/registers/retention/view-retention';
import type { ViewedEntry } from '../../../domain/registers/views/view-registers';
import type {
  EntryMomentView,
  EntryView,
  LinksView,
  RegistersView,
  RetentionView,
} from '../../contract/registers';
import { copiedNumbers } from '../../../domain/workbook/without-copies';
import { cellsWords, copiedWords, typedRemedies, WITHHELD_REMEDY } from '../../entry-words';
import type { TestColumn } from '../../../domain/registers/exemption/exemption-test';
import { shown } from '../../../domain/registers/exemption/record-test';
import type { Column } from '../../../domain/workbook/column';
import { dik, testColumns, type TestCells } from '../../../domain/workbook/registers';
import { pick } from '../../../domain/pick';

/** @example '4 Feb 2026' */
const dayWords = (at: Instant | null, { calendar }: Context): string =>
  at === null ? '' : mediumDate(localDate(at, calendar.zone));

/** One register as the page shows it. */
export function registersView({ list, context }: RegistersReply): RegistersView {
  const people = peopleWith('changeEntries', context.settings).join(', ') || 'belum ditentukan di Pengaturan';
  return {
    mayChange: may(context, 'changeEntries'),
    whose: `Menarik dan memulihkan entri adalah tugas PPID (${people}).`,
    mayCheckLinks: may(context, 'checkLinks'),
    ...pick(list, 'counts', 'total', 'from'),
    entries: list.entries.map((viewed) => entryView(viewed, context)),
  };
}

function entryView(viewed: ViewedEntry, context: Context): EntryView {
  const { entry, category } = viewed;
  const at = 'linkState' in entry ? entry : { link: '', linkState: '', linkCheckedAt: null };
  return {
    number: entry.id,
    title: entry.title,
    year: entry.year,
    unit: unitName(entry.subBagian, context.settings.units),
    category,
    status: entry.status,
    isActive: viewed.isActive,
    refreshed: dayWords(entry.refreshedAt, context),
    link: at.link,
    linkState: at.linkState,
    linkChecked: dayWords(at.linkCheckedAt, context),
    basis: 'basis' in entry ? entry.basis : '',
    flags: flagsOf(viewed),
    withdrawn: viewed.isActive ? '' : withdrawnWords(viewed, context),
    mayRelease: viewed.isActive && (viewed.ended || viewed.lapsed),
    test: 'article' in entry ? testView(entry) : [],
  };
}

const flagsOf = ({
  stale,
  broken,
  lapsed,
  ended,
  ending,
  untested,
  twins,
  blank,
  toRepair,
  typed,
  category,
  entry,
}: ViewedEntry): readonly string[] => [
  ...(stale
    ? [
        `Belum dimutakhirkan lebih dari ${category === 'berkala' ? FRESH_MONTHS.berkala : FRESH_MONTHS.dip} bulan.`,
      ]
    : []),
  ...(broken && 'linkState' in entry ? [`Tautan: ${entry.linkState}.`] : []),
  ...(ending && 'exemptUntil' in entry && entry.exemptUntil !== null
    ? [endingWords(entry.exemptUntil, ended)]
    : []),
  ...(untested.length > 0
    ? [`Uji konsekuensi melalui KPU Provinsi belum menyebut: ${untested.join('; ')}.`]
    : []),
  ...(lapsed ? ['Keputusan yang menjadi dasarnya tidak berlaku lagi.'] : []),
  ...(blank.length > 0 ? [`Belum diisi: ${blank.join('; ')}.`] : []),
  ...(toRepair.length > 0 ? [`Tidak diumumkan: ${cellsWords(toRepair)}. ${WITHHELD_REMEDY}`] : []),
  ...typed.map(({ what }) => {
    const [words, remedy] = typedRemedies[what];
    return `Entri ini ${words}. ${remedy}`;
  }),
  ...copiedNumbers([entry]).map(copiedWords),
  ...(twins.length > 0 ? [`Dokumen yang sama juga ada di ${twins.join(', ')}.`] : []),
];

const endingWords = (day: CalendarDate, isOver: boolean): string =>
  isOver
    ? `Masa pengecualiannya berakhir ${mediumDate(day)}. PPID membukanya ke DIP, atau mencatat uji konsekuensi melalui KPU Provinsi yang baru dengan akhir yang baru.`
    : `Masa pengecualiannya berakhir ${mediumDate(day)}. Bila masih perlu dikecualikan, usulkan uji konsekuensi melalui KPU Provinsi sebelum tanggal itu.`;

const hints: Partial<Readonly<Record<TestColumn, string>>> = {
  part: 'Seluruhnya, atau bagian mana yang dihitamkan',
  article: 'Misalnya UU 14/2008 Pasal 17 huruf h, atau undang-undang lain',
  testers: 'Nama dan jabatan yang menguji',
  announcedTitle: 'Judul yang boleh diketahui umum; kosong berarti tidak diumumkan',
};

const testView = (entry: TestCells): EntryView['test'] =>
  testColumns.map((key) => {
    const column: Column = dik.columns[key];
    return {
      key,
      label: column.header,
      value: shown(entry, key),
      kind: column.kind === 'date' ? 'date' : column.wrap ? 'long' : 'text',
      hint: hints[key] ?? '',
    };
  });

function withdrawnWords({ entry }: ViewedEntry, context: Context): string {
  const { withdrawnAt, withdrawnBy, withdrawnReason } = entry;
  const when = withdrawnAt === null ? '' : ` ${dayWords(withdrawnAt, context)}`;
  const by = withdrawnBy === '' ? '' : ` oleh ${withdrawnBy}`;
  return `Ditarik${when}${by}${withdrawnReason === '' ? '' : `: ${withdrawnReason}`}`;
}

export const historyView = ({ moments, names, context }: HistoryReply): readonly EntryMomentView[] =>
  moments.map(({ at, actor, event, kegiatan, words }) => {
    const moment = parseInstant(at);
    return {
      at: moment === undefined ? at : shortMoment(moment, context.calendar.zone),
      actor,
      event: entryEvents[event],
      kegiatan: names.get(kegiatan) ?? kegiatan,
      words,
    };
  });

export const changedWords = (
  { number, stillOpen, stillPublished }: ChangedEntry,
  done: string,
): { readonly words: string } => ({
  words: [
    `${number} ${done}.`,
    ...(stillPublished
      ? [
          'Halaman publik mungkin masih memuatnya karena Google Drive menolak; dikeluarkan lagi oleh pemicu harian, atau segera dengan Terbitkan DIP.',
        ]
      : []),
    ...(stillOpen === 0
      ? []
      : [
          `${stillOpen} pindaiannya masih terbuka untuk umum karena Google Drive menolak; ditutup lagi oleh pemicu harian.`,
        ]),
  ].join(' '),
});

/** The maximum number of lines of a long list; the output contains all of them. */
const LINES = 100;

export const retentionView = ({ year, lines, unset, asked, unread }: RetentionList): RetentionView => ({
  year,
  total: lines.length,
  unset,
  asked: asked.slice(0, LINES),
  unreadTotal: unread.length,
  unread: unread.slice(0, LINES).map(({ id, title, retention }) => ({ number: id, title, retention })),
  lines: lines.slice(0, LINES).map(({ id, title, unit, due, disposition, since }) => ({
    number: id,
    title,
    unit,
    due,
    disposition: dispositionWords(due, disposition),
    since: mediumDate(since),
  })),
});

export function linksView({ checked, broken, opened, closed, left }: LinksReply): LinksView {
  const parts = [
    `${checked} entri diperiksa`,
    broken === 0 ? 'tidak ada tautan yang bermasalah' : `${broken} tautan bermasalah`,
    ...(opened > 0 ? [`${opened} pindaian dibagikan`] : []),
    ...(closed > 0 ? [`${closed} pindaian ditutup`] : []),
    ...(left > 0 ? [`${left} pembagian ditolak Google Drive dan dicoba lagi besok`] : []),
  ];
  return { checked, broken, words: `${parts.join('; ')}. Alamat di luar Google Drive tidak dibuka.` };
}
