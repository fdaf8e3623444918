import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { ppid } from '../../../demo/people';
import { publicSite } from '../../../demo/public-site';
import { internalOutputs, publicOutputs } from '../../../src/domain/outputs/outputs';
import { allTexts } from '../all-texts';
import { root } from '../local-office';
import {
  announced,
  open,
  openNext,
  plantedOffice,
  privateFacts,
  secret,
  type PlantedOffice,
} from '../planted-office';

/** Everything published by the built bundle is searched for planted secrets. */
const FOLDER = 'Dokumentasi Informasi Publik/Laporan';

let office: PlantedOffice;
const made = new Map<string, string>();

/** The decisions of the rows when the first outputs were made, and when the others were made. */
const planted: (readonly string[])[] = [];

beforeAll(async () => {
  office = await plantedOffice();
  await makeAll();
  await openNext(office);
  await makeAll();
  const mail = office.workspace.mailbox.list().find(({ attachments }) => attachments.length > 0);
  const { attachments } = await simpleParser(readFileSync(mail?.file ?? ''));
  for (const { filename = '', content } of attachments) made.set(filename, await allTexts(content));
}, 240_000);

async function makeAll(): Promise<void> {
  planted.push(office.table('Inventaris').map((row) => row['Keputusan'] ?? ''));
  for (const { id } of [...publicOutputs, ...internalOutputs]) {
    const { name } = await office.ask(ppid, 'makeOutput', id);
    const file = office.workspace.drive.find(`${FOLDER}/${name}`) ?? '';
    keep(id, await allTexts(office.workspace.drive.read(file)));
  }
  await visitAll();
}
afterAll(() => office?.close());

/** All responses of the public page's own project, for what was published by then. */
async function visitAll(): Promise<void> {
  const site = publicSite(office.workspace, root);
  await office.ask(ppid, 'publishDip');
  const file = site.pointAtFile();
  keep('berkas publikasi', await allTexts(office.workspace.drive.read(file)));
  for (const format of ['', 'json', 'csv', 'atom']) {
    const { result } = await site.project.serve({ parameters: format === '' ? {} : { format } });
    keep(`halaman publik ${format}`.trim(), (result as { content: string }).content);
  }
  const part = { function: 'readEntries', args: [0], as: ppid, from: 'page' } as const;
  keep('halaman publik, bagian', JSON.stringify((await site.project.run(part)).result));
}

const keep = (name: string, text: string): void => void made.set(name, `${made.get(name) ?? ''}\n${text}`);

const textOf = (name: string): string => made.get(name) ?? '';
const publicNames = [
  ...publicOutputs.map(({ id }) => id),
  'Daftar Informasi Publik.xlsx',
  'Daftar Informasi Publik.csv',
  'berkas publikasi',
  'halaman publik',
  'halaman publik json',
  'halaman publik csv',
  'halaman publik atom',
  'halaman publik, bagian',
];

test('the planted words are in the registers, the ledger and the inventory', () => {
  const states = (sheet: string, header: string) => office.table(sheet).map((row) => row[header]);
  expect(office.table('DIP').map((row) => [row['Status'], row['Kategori']])).toEqual([
    ['berlaku', 'berkala'],
    ['berlaku', 'setiap saat'],
    ['ditarik', 'berkala'],
    ['berlaku', 'dikecualikan'],
  ]);
  expect(states('DIK', 'Status')).toEqual(['ditetapkan', 'diusulkan']);
  expect(states('Pindaian', 'Status').sort()).toEqual(['duplikat', 'karantina', 'tersimpan']);
  // The next Kegiatan asks about all documents again, but not about the withdrawn one.
  const undecided = Array.from({ length: 8 }, () => '');
  const notAccepted = planted.map((states) => states.filter((state) => state !== 'diterima').sort());
  expect(notAccepted).toEqual([['ditunda', 'ditunda', 'diusulkan dikecualikan'], undecided]);
  expect(privateFacts(office).length).toBeGreaterThan(25);
});

test.each(publicNames)('%s shows what is public', (name) => {
  expect(textOf(name)).toContain(open);
  expect(textOf(name)).toContain('zpneraca');
});

test.each(['dip-json', 'dip-dcat', 'berkas publikasi', 'halaman publik', 'halaman publik json'])(
  '%s announces the decided exemption, which the office has switched on',
  (name) => {
    for (const words of [announced, 'Pasal 17 huruf h', '2030']) expect(textOf(name)).toContain(words);
  },
);

test.each(publicNames)(
  '%s shows nothing that is excluded, undecided, returned, set aside or withdrawn',
  (name) => {
    expect([...new Set(textOf(name).match(secret) ?? [])]).toEqual([]);
  },
);

test.each(publicNames)('%s names no person, no row of the inventory and no file', (name) => {
  expect(privateFacts(office).filter((fact) => named(fact).test(textOf(name)))).toEqual([]);
});

test.each(['monev-pdf', 'monev-xlsx'])('%s shows the public entries that the office named, of four', (id) => {
  expect(textOf(id)).toContain(open);
  expect(textOf(id)).toContain('zpneraca');
});

/** As a whole word: `DIP-0001` does not match `P-0001`. */
const named = (fact: string): RegExp =>
  new RegExp(`(?<![\\w-])${fact.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')}(?![\\w-])`);

const proposed = ['zqqalasanusul', 'zqqusulan'];
const tested = [
  'zqqbagian',
  'zqqkonsekuensi',
  'zqqpenguasa',
  'zqqpertimbangan',
  'zqqberitaacara',
  'zqqpenguji',
];
const inDik = ['zqqalasanusul', 'zqqberkeputusan', 'zqqusulan', 'zqqjudulusulan', ...tested].sort();
const inRecap = ['zqqalasanusul', 'zqqberkeputusan', 'zqqberubah', 'zqqditarik', 'zqqusulan'];
const inInventory = [
  'zqqbelumputus',
  'zqqberkeputusan',
  'zqqberubah',
  'zqqditarik',
  'zqqkembali',
  'zqqlokasi',
  'zqqtunda',
  'zqqusulan',
];

/** The planted words that each of the office's own outputs may contain; a new output must declare its own. */
const internalMarks: { readonly [I in (typeof internalOutputs)[number]['id']]: readonly string[] } = {
  'inventaris-pdf': inInventory,
  'inventaris-xlsx': inInventory,
  'rekapitulasi-pdf': inRecap,
  'rekapitulasi-xlsx': inRecap,
  'daftar-wajib-pdf': [],
  'daftar-wajib-xlsx': [],
  'berita-acara-koordinasi': [],
  'keputusan-dip': [],
  'lembar-uji': proposed,
  'berita-acara-uji': proposed,
  'surat-usulan': proposed,
  'dik-pdf': inDik,
  'dik-xlsx': inDik,
  'dik-csv': inDik,
  'daftar-pindai': ['zqqbelumputus', 'zqqlokasi'],
  'lembar-pemisah': ['zqqbelumputus', 'zqqlokasi'],
  'label-boks': ['zqqlokasi'],
  'retensi-pdf': ['zqqberkeputusan', 'zqqusulan'],
  'retensi-xlsx': ['zqqberkeputusan', 'zqqusulan'],
  'monev-pdf': [],
  'monev-xlsx': [],
};

test.each(internalOutputs.map(({ id }) => id))(
  '%s shows only the non-public words that it may, which proves that the search works',
  (id) => {
    expect([...new Set(textOf(id).match(secret) ?? [])].sort()).toEqual(internalMarks[id]);
  },
);
