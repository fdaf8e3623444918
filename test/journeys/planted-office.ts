import { makeScan } from '../../demo/scans';
import { idOf } from '../../demo/office';
import { pelaksana, ppid, units } from '../../demo/people';
import { localOffice, type LocalOffice } from './local-office';

const kul = units[0]!;
const decree = 'Keputusan KPU Nomor 731 Tahun 2025';

/** A word that must not occur in anything public, and one that must. Both are too long to occur in packed bytes by chance. */
export const secret = /zqq[a-z]{4,}/gi;
export const open = 'zpterbuka';
/** The title under which the decided exemption is announced. */
export const announced = 'zpdiumumkan';

/** Cells of a public row that are internal: location of the printed copy, notes, name of the scan. */
const own = { notes: 'zqqcatatan', printedPlace: 'zqqlokasi' } as const;

/** Its retention ended at the turn of the year, so it is listed as due. */
const overdue = { year: 2024, retention: '1 tahun' } as const;

const documents = {
  public: { title: `Laporan ${open}`, category: 'berkala', link: `https://contoh.example.com/${open}.pdf` },
  scanned: { title: 'Neraca zpneraca', category: 'setiap saat' },
  decreed: {
    title: 'Dokumen zqqberkeputusan',
    category: 'dikecualikan',
    exemptionBasis: decree,
    ...overdue,
  },
  proposed: { title: 'Dokumen zqqusulan', category: 'setiap saat', ...overdue },
  returned: { title: 'Dokumen zqqkembali', category: 'berkala' },
  setAside: { title: 'Dokumen zqqtunda', category: 'berkala' },
  withdrawn: { title: 'Dokumen zqqditarik', category: 'berkala' },
  recategorised: { title: 'Dokumen zqqberubah', category: 'berkala' },
} as const;
export type Planted = keyof typeof documents;

export interface PlantedOffice extends LocalOffice {
  readonly ids: Readonly<Record<Planted, string>>;
}

/**
 * An office whose Kegiatan is closed, with a row of every non-public kind: its title, summary, link, reason and file name are
 * marked.
 */
export async function plantedOffice(): Promise<PlantedOffice> {
  const office = await localOffice();
  await office.typeBeside('Dasar Hukum', { Nomor: decree }, 'Status', 'berlaku', ppid);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const names = Object.keys(documents) as Planted[];
  const drafts = names.map((name) => ({
    year: 2025,
    summary: `Ringkasan ${documents[name].title}`,
    link: name === 'scanned' ? '' : `https://contoh.example.com/zqqtautan${name.toLowerCase()}`,
    ...own,
    ...documents[name],
  }));
  const { ids: rows } = await office.ask(kul.staff, 'addRows', 'KUL', drafts);
  const ids = Object.fromEntries(names.map((name, index) => [name, rows[index] ?? ''])) as Record<
    Planted,
    string
  >;
  await scan(office, ids);
  await decide(office, ids);
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  // Entries that were public for a while must be absent from the next publication.
  await office.ask(ppid, 'publishDip');
  await retypeRegister(office);
  await recordTests(office);
  await office.ask(pelaksana, 'archiveScans');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await office.ask(ppid, 'sendReport', null);
  return { ...office, ids };
}

/** A new Kegiatan, with the returned and set-aside rows waiting again, and an undecided row. */
export async function openNext(office: LocalOffice): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Dokumen zqqbelumputus', year: 2026, category: 'berkala', ...own },
  ]);
}

/** One scan that is filed, one empty file that goes to Karantina, one duplicate of the first. */
async function scan(office: LocalOffice, { scanned }: Readonly<Record<Planted, string>>): Promise<void> {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  const drop = (name: string, bytes: Uint8Array) =>
    office.workspace.drive.drop(inbox, name, bytes, { owner: kul.staff });
  const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  const settle = async (): Promise<void> => {
    for (let look = 0; look < 2; look += 1) {
      await tick();
      await office.workspace.clock.advance(3 * 60_000);
    }
    await tick();
  };
  drop(`${scanned} Neraca zqqnamaberkas.pdf`, makeScan('pdf', 'neraca', 1));
  drop('zqqkarantina.pdf', new Uint8Array());
  await settle();
  drop('zqqduplikat.pdf', makeScan('pdf', 'neraca', 1));
  await settle();
}

async function decide(office: LocalOffice, ids: Readonly<Record<Planted, string>>): Promise<void> {
  await office.ask(kul.staff, 'amendRows', 'ditunda', [ids.setAside], 'zqqalasantunda');
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  const verdicts = [
    [[ids.returned], 'dikembalikan', 'zqqalasankembali'],
    [[ids.proposed], 'diusulkan dikecualikan', 'zqqalasanusul'],
    [[ids.public, ids.scanned, ids.decreed, ids.withdrawn, ids.recategorised], 'diterima', ''],
  ] as const;
  for (const [rows, verdict, reason] of verdicts)
    await office.ask(kul.liaison, 'decideRows', 'KUL', rows, verdict, reason);
  await office.ask(kul.liaison, 'amendRows', 'pengembalianDitunda', [ids.returned], 'zqqalasantunda');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
}

/** The decided exemption is announced by its title, basis and term; of its test, and of the proposal, nothing is. */
async function recordTests(office: LocalOffice): Promise<void> {
  const key = 'Publik/Umumkan DIK';
  await office.ask(ppid, 'saveSettings', [{ key, seen: 'tidak', value: 'ya' }]);
  const test = {
    part: 'zqqbagian',
    article: 'UU 14/2008 Pasal 17 huruf h',
    harm: 'zqqkonsekuensi',
    interest: 'zqqpertimbangan',
    holder: 'zqqpenguasa',
    exemptUntil: '2030-12-31',
    minutesNumber: 'zqqberitaacara',
    testers: 'zqqpenguji',
  };
  await office.ask(ppid, 'recordTest', 'DIK-0001', {}, { ...test, announcedTitle: announced });
  await office.ask(ppid, 'recordTest', 'DIK-0002', {}, { announcedTitle: 'zqqjudulusulan' });
}

/** Edits typed into the register itself. */
async function retypeRegister(office: LocalOffice): Promise<void> {
  const entry = (title: string) => ({ 'Judul Informasi': title });
  await office.typeBeside('DIP', entry(documents.withdrawn.title), 'Status', 'ditarik', ppid);
  await office.typeBeside('DIP', entry(documents.recategorised.title), 'Kategori', 'dikecualikan', ppid);
  const numbers = office.table('DIP').map(idOf).join(', ');
  await office.typeBeside('Monev', { Butir: 'M-01' }, 'Nomor DIP', numbers, ppid);
}

/** Facts that name a person, a row or a file: none of them may be published. */
export function privateFacts(office: LocalOffice): readonly string[] {
  const scans = office.table('Pindaian');
  const people = units.flatMap(({ staff, head, liaison }) => [staff, head, liaison]);
  return [
    ...people,
    pelaksana,
    ppid,
    ...office.table('Inventaris').map(idOf),
    ...scans.flatMap((row) => [
      row['ID'],
      row['SHA-256'],
      row['ID Berkas'],
      row['ID Berkas Asli'],
      row['Revisi'],
    ]),
  ].filter((fact): fact is string => fact !== undefined && fact.length > 3);
}
