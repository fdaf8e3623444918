import type { ReportModel } from './report-model';

export interface MailText {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** The short letter that carries the report: who, what, the key figures. The token in the subject names this sending. */
export function mailText(report: ReportModel, token: string): MailText {
  const { totals, scans } = report;
  const figures: readonly (readonly [string, string])[] = [
    ['Dokumen diinventarisir', String(totals.inventoried)],
    ['Masuk DIP', String(totals.inDip)],
    ['Masuk DIK', String(totals.inDik)],
    ['Dikembalikan', String(totals.returned)],
    ['Belum selesai', String(totals.open)],
    [
      'Pindaian',
      `${scans.seen} terlihat = ${scans.waiting} menunggu + ${scans.filed} tersimpan + ${scans.duplicate} duplikat + ${scans.quarantined} karantina`,
    ],
  ];
  const opening = `Bersama ini disampaikan laporan Kegiatan "${report.kegiatan}" (nomor ${report.letterNumber}), ${report.period}.`;
  const closing = 'Laporan lengkap (PDF) serta DIP (XLSX dan CSV) terlampir.';
  return {
    subject: oneLine(`Laporan Pendokumentasian Informasi: ${report.kegiatan} [${token}]`),
    plain: [
      'Yth. Sekretaris,',
      '',
      opening,
      '',
      ...figures.map(([name, value]) => `${name}: ${value}`),
      '',
      closing,
      '',
      report.signature.role,
      report.signature.name,
    ].join('\n'),
    html: [
      `<p>Yth. Sekretaris,</p><p>${escapeHtml(opening)}</p><table cellpadding="4">`,
      ...figures.map(
        ([name, value]) => `<tr><td>${escapeHtml(name)}</td><td><b>${escapeHtml(value)}</b></td></tr>`,
      ),
      `</table><p>${escapeHtml(closing)}</p><p>${escapeHtml(report.signature.role)}<br>${escapeHtml(report.signature.name)}</p>`,
    ].join(''),
  };
}

/** A subject is one header line: control characters in a Kegiatan's name must not begin another. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ');

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
