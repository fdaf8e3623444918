import { simpleParser, type ParsedMail } from 'mailparser';
import { readFileSync } from 'node:fs';
import { idOf } from '../../demo/office';
import { pelaksana, ppid, units } from '../../demo/people';
import { makeScan } from '../../demo/scans';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { corpus } from './corpus';

const kul = units[0]!;
const texts = corpus.map(({ text }) => text);
const short = (text: string): string => text.slice(0, 90);

/** An office in which every text of the corpus was entered through every entry point, and whose Kegiatan was completed. */
export async function poisonedOffice(): Promise<LocalOffice> {
  const office = await localOffice();
  await bySettings(office);
  await office.ask(ppid, 'openKegiatan', short(texts[11]!));
  await byForm(office);
  await byList(office);
  await byFileName(office);
  await goOn(office);
  return office;
}

/** Values typed into Pengaturan by the owner: a cell that begins with = is the owner's own formula, so those are omitted. */
async function bySettings(office: LocalOffice): Promise<void> {
  const values = [
    ['Kantor', 'Nama', '<img src=x onerror=alarm()> KPU "Lahat"'],
    ['Kantor', 'Alamat', `</script><script>alarm()</script>`],
    ['Kantor', 'Kota', `" onmouseover="alarm()`],
    ['Kantor', 'Nama PPID', `<svg onload=alarm()>`],
  ] as const;
  for (const [section, label, text] of values)
    await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', text, ppid);
}

async function byForm(office: LocalOffice): Promise<void> {
  const drafts = texts.map((text) => ({
    title: text,
    summary: text,
    year: 2025,
    category: 'berkala' as const,
    unscannable: text,
    printedPlace: text,
    notes: text,
  }));
  await office.ask(kul.staff, 'addRows', kul.code, drafts);
}

async function byList(office: LocalOffice): Promise<void> {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const lines = texts.map((text) => [`Daftar ${text}`, '2024', 'setiap saat'].map(quoted).join(','));
  const csv = ['Judul Informasi,Tahun,Kategori', ...lines].join('\r\n');
  const { rows } = await office.ask(ppid, 'previewList', csv, units[1]!.code);
  await office.ask(
    units[1]!.staff,
    'importList',
    rows.map(({ cells }) => ({ unit: units[1]!.code, cells })),
  );
}

async function byFileName(office: LocalOffice): Promise<void> {
  const inbox = office.workspace.drive.find(`Dokumentasi Informasi Publik/Masuk/${kul.code}`) ?? '';
  for (const [index, text] of texts.entries())
    office.workspace.drive.drop(inbox, `${text}.pdf`, makeScan('pdf', 'x', index), { owner: kul.staff });
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * 60_000);
  }
}

async function goOn(office: LocalOffice): Promise<void> {
  const rows = (code: string) =>
    office.table('Inventaris').filter((row) => row['Sub Bagian'] === code && row['Keputusan'] === '');
  for (const { code, staff } of units) {
    if (rows(code).length === 0) await office.ask(staff, 'declareNihil', code);
    const ids = rows(code).map(idOf);
    if (ids.length > 0) await office.ask(staff, 'amendRows', 'tidakDipindai', ids, texts[12]!);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  for (const { code, liaison } of units) {
    const [first, second, ...rest] = rows(code).map(idOf);
    if (first && second) {
      await office.ask(liaison, 'decideRows', code, [first], 'dikembalikan', texts[10]!);
      await office.ask(liaison, 'decideRows', code, [second], 'diusulkan dikecualikan', texts[0]!);
      await office.ask(liaison, 'amendRows', 'pengembalianDitunda', [first], texts[10]!);
      await office.ask(liaison, 'decideRows', code, rest, 'diterima', texts[14]!);
    }
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  for (const { code, staff } of units) {
    const ids = office
      .table('Inventaris')
      .filter((row) => row['Sub Bagian'] === code && row['Masuk'] !== '')
      .map(idOf);
    if (ids.length > 0) await office.ask(staff, 'amendRows', 'lokasiTercetak', ids, texts[13]!);
  }
  await office.ask(pelaksana, 'archiveScans');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await office.ask(ppid, 'publishDip');
  await office.ask(ppid, 'sendReport', null);
}

export const letterOf = (office: LocalOffice): Promise<ParsedMail> =>
  simpleParser(readFileSync(office.workspace.mailbox.list().at(-1)!.file));
