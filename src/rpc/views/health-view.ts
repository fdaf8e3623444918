import type { HealthReply } from '../../app/office/inspect';
import type { Finding, Remedy } from '../../domain/health/finding';
import { workbook } from '../../domain/workbook';
import { describeFinding } from '../finding-words';
import type { FindingView, HealthView, RemedyView } from '../contract/office';

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
