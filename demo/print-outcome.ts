import type { Outcome } from './outcome';

/** The outcome for people. */
export function printOutcome({
  steps,
  inventory,
  scans,
  registers,
  files,
  serviceCalls,
  modelledSeconds,
}: Outcome): string {
  const clock = (iso: string): string => (iso === '' ? '-' : iso.slice(0, 16).replace('T', ' '));
  return [
    '',
    'Tahap  Unit    Standar    Tenggat           Selesai           Pelaku',
    ...steps.map(({ number, lane, standard, due, finishedAt, actor }) =>
      [
        String(number).padEnd(6),
        lane.padEnd(7),
        standard.padEnd(10),
        clock(due).padEnd(17),
        clock(finishedAt).padEnd(17),
        actor,
      ].join(' '),
    ),
    '',
    `Inventaris  ${inventory.kept} baris = ${inventory.inDip} DIP + ${inventory.inDik} DIK + ${inventory.returned} dikembalikan + ${inventory.open} belum; ${inventory.flagged} ditandai`,
    `Pindaian    ${scans.seen} terlihat = ${scans.waiting} menunggu + ${scans.filed} tersimpan + ${scans.duplicate} duplikat + ${scans.quarantined} karantina`,
    `Register    DIP ${registers.dip}, DIK ${registers.dik}`,
    `Google      ${serviceCalls.total} panggilan layanan, ${modelledSeconds} detik menurut model`,
    '',
    `Laporan     ${files.report}`,
    `Surel       ${files.mail}`,
    `DIP         ${files.dipXlsx}`,
    `            ${files.dipCsv}`,
    `Terbitan    ${files.published}`,
    `            ${files.publicPage}`,
    `Drive       ${files.drive}`,
  ].join('\n');
}
