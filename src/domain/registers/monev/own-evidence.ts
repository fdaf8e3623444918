import type { Context } from '../../office/context';
import { headerKey } from '../../text/normalise';
import type { KegiatanRow } from '../../workbook/procedure';
import type { DikRow, RecapRow } from '../../workbook/registers';
import { decreeWords } from '../decree-words';
import { PUBLISHED_AT } from '../published-register';
import type { VisibilityFacts } from '../cells-to-repair';
import { isPublic } from '../visibility';

/** What this product makes, as evidence for an item; the sheet Monev names it in its column. */
export const ownKinds = [
  'DIP',
  'keputusan DIP',
  'DIK',
  'halaman publik',
  'rekapitulasi',
  'laporan',
  'log',
] as const;
export type OwnKind = (typeof ownKinds)[number];

export interface OwnEvidence {
  readonly kind: OwnKind;
  /** How many entries, recapitulated documents, reports or log entries; 1 for a page or a decree. */
  readonly count: number;
  /** The decree, or the Kegiatan of the last report; '' otherwise. */
  readonly name: string;
  /** '' where it has no address. */
  readonly link: string;
  /** Whether it can be inspected as it is; a DIP that is not published cannot. */
  readonly isOpen: boolean;
}

export interface OwnOffice {
  readonly dip: readonly VisibilityFacts[];
  readonly dik: readonly Pick<DikRow, 'status'>[];
  readonly rekapitulasi: readonly Pick<RecapRow, 'id'>[];
  readonly kegiatan: readonly Pick<KegiatanRow, 'name' | 'mailState' | 'report'>[];
}

/** What there is now of everything that the product makes. */
export function ownEvidence(office: OwnOffice, context: Context): readonly OwnEvidence[] {
  const { publication, system } = context.settings;
  const isPublished = (system.values[PUBLISHED_AT] ?? '') !== '';
  const page = isPublished ? publication.address : '';
  const decree = decreeWords(publication);
  const decided = office.dik.filter(({ status }) => status === 'ditetapkan').length;
  const reports = office.kegiatan.filter(({ mailState }) => mailState === 'TERKIRIM');
  const last = reports[reports.length - 1];
  const all: readonly OwnEvidence[] = [
    made('DIP', office.dip.filter(isPublic).length, { link: page, isOpen: page !== '' }),
    made('keputusan DIP', decree === '' ? 0 : 1, { name: decree }),
    made('DIK', decided, { link: publication.announceExempted ? page : '' }),
    made('halaman publik', page === '' ? 0 : 1, { link: page }),
    made('rekapitulasi', office.rekapitulasi.length),
    made('laporan', reports.length, { name: last?.name ?? '', link: last?.report ?? '' }),
    made('log', system.chain.count),
  ];
  return all.filter(({ count }) => count > 0);
}

const made = (kind: OwnKind, count: number, given: Partial<OwnEvidence> = {}): OwnEvidence => ({
  kind,
  count,
  name: '',
  link: '',
  isOpen: true,
  ...given,
});

/** The kinds that a cell names; others are ignored. @example kindsIn('DIP; halaman publik')  //=> ['DIP', 'halaman publik'] */
export const kindsIn = (cell: string): readonly OwnKind[] => {
  const named = cell.split(/[;,\n]/).map(headerKey);
  return ownKinds.filter((kind) => named.includes(headerKey(kind)));
};
