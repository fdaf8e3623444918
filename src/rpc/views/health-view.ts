import type { LogReply } from '../../app/office/check-log';
import type { HealthReply } from '../../app/office/inspect';
import type { Finding, Remedy } from '../../domain/health/finding';
import type { ChainFault } from '../../domain/log/chain';
import { workbook } from '../../domain/workbook';
import { describeFinding } from '../finding-words';
import type { FindingView, HealthView, LogCheckView, RemedyView } from '../contract/office';

const checks = [
  'izin Google',
  'sheet dan kolom',
  'isi sel',
  'layanan dan folder Drive',
  'akses tanpa peran',
  'Akun Kantor',
  'pemicu waktu',
  'peran dan alamat surel',
  'empat mata',
  'hari libur',
  'kuota surel',
  'dasar hukum',
];

export const healthView = ({ findings, consentLink, refusal, managers }: HealthReply): HealthView => ({
  mayRepair: refusal === undefined,
  managers,
  findings: findings.map((finding) => findingView(finding, consentLink)),
  checks,
});

function findingView(finding: Finding, link: string): FindingView {
  const { title, words, label } = describeFinding(finding);
  const { id, kind, remedy } = finding;
  return { id, severity: kind.severity, title, words, remedy: remedyView(remedy, label, link) };
}

function remedyView(remedy: Remedy, label: string, link: string): RemedyView {
  if (remedy.by === 'google') return { by: remedy.by, label, link };
  if (remedy.by === 'program') return { by: remedy.by, label };
  if (remedy.by === 'sheet') return { by: remedy.by, label: `Buka sheet ${workbook[remedy.sheet].title}` };
  return remedy.by === 'settings' ? { ...remedy, label } : remedy;
}

type FaultWords = {
  readonly [K in ChainFault['kind']]: (fault: Extract<ChainFault, { kind: K }>, row: number) => string;
};

const faultWords: FaultWords = {
  changed: (_fault, row) => `Isi Log berubah setelah ditulis, mulai baris ${row}.`,
  misplaced: (_fault, row) => `Ada baris Log yang hilang atau disisipkan, mulai baris ${row}.`,
  truncated: ({ expected, found }) => `Log seharusnya memuat ${expected} baris, tetapi kini ${found}.`,
};

/** The result of checking the Log's chain, and what to do about it. */
export function logCheckView({ entries, fault, row, isSorted }: LogReply): LogCheckView {
  const sorted = isSorted ? ' Urutan barisnya diubah orang; isinya tidak.' : '';
  if (fault === null)
    return { isWhole: true, words: `Log utuh: ${entries} catatan, tidak ada yang berubah.${sorted}` };
  const found = (faultWords[fault.kind] as (each: ChainFault, at: number) => string)(fault, row);
  return {
    isWhole: false,
    words: `${found} Lihat File > Histori versi untuk mengetahui siapa yang mengubahnya dan mengembalikannya; program sendiri tidak pernah mengubah catatan lama.`,
  };
}
