import { documentMakers, internalMakers, publicMakers } from '../../../src/render/makers';
import { dikEntries } from '../../../src/domain/outputs/dik-entries';
import { internalHoldings, type InternalHoldings } from '../../../src/domain/outputs/holdings';
import { peopleFrom } from '../../../src/domain/office/people/people';
import {
  as,
  at,
  dikRow,
  dipRow,
  freshWorld,
  headOf,
  inventoryRow,
  later,
  liaisonOf,
  openedWorld,
  office,
  ppid,
  stored,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../../domain/office-builder';
import { flat, readPdf } from '../pdf/read-pdf';

const people = peopleFrom([
  { email: ppid, name: 'Rahmat Hidayat, S.H.', nip: '198001012005011001', jobTitle: 'PPID' },
  { email: headOf('KUL'), name: 'Bambang Suryanto, S.E.', nip: '198201012007011003' },
  { email: liaisonOf('KUL'), name: 'Yulia Permata, S.A.P.', nip: '198501012010012006' },
]);

const values = {
  'Kantor/Telepon': '(0731) 321000',
  'Kantor/Laman': 'kab-lahat.kpu.go.id',
  'Kantor/Nama Sekretaris': 'Drs. Contoh',
};

function holdingsOf(world: World, given: Readonly<Record<string, string>> = {}): InternalHoldings {
  const set = later(withValues(world, { ...values, ...given }), at('2026-02-06T14:00'));
  return internalHoldings(set.office, { ...as(ppid, set), people });
}

const proposal = dikRow({
  status: 'diusulkan',
  basis: '',
  title: 'Data pribadi calon',
  reason: 'Memuat NIK',
  article: 'Pasal 17 huruf h',
  harm: 'Mengungkap data pribadi',
});

const recap = {
  id: 'K-0001/KUL-0001',
  subBagian: 'KUL',
  number: 1,
  title: 'Laporan Keuangan',
  year: 2025,
  category: 'berkala',
  evidence: 'pindaian',
  decision: 'diterima',
  reason: '',
} as const;

const full = holdingsOf(
  withOffice(worldAt(office(6)), { dik: [proposal], dip: [dipRow()], rekapitulasi: [recap] }),
);

const everywhere = [
  'KOMISI PEMILIHAN UMUM',
  'Telepon (0731) 321000 · Laman kab-lahat.kpu.go.id',
  'Lahat, 6 Februari 2026',
];
const head = [
  'Kepala Sub Bagian Keuangan, Umum, dan Logistik',
  'Bambang Suryanto, S.E.',
  'NIP 198201012007011003',
];
const liaison = [
  'Tim Penghubung Keuangan, Umum, dan Logistik',
  'Yulia Permata, S.A.P.',
  'NIP 198501012010012006',
];
const period = 'Periode Semester I Tahun 2026';

/** What must be on each paper. */
const required: readonly (readonly [keyof typeof internalMakers | 'dip-pdf', readonly string[]])[] = [
  [
    'dip-pdf',
    [...everywhere, 'DAFTAR INFORMASI PUBLIK', 'Keadaan per 6 Februari 2026', 'Rahmat Hidayat, S.H.'],
  ],
  [
    'inventaris-pdf',
    [
      ...everywhere,
      'DAFTAR INVENTARIS DOKUMEN',
      period,
      'Lokasi Arsip Fisik',
      'KUL-0001',
      ...head,
      'menyatakan Nihil',
    ],
  ],
  [
    'rekapitulasi-pdf',
    [
      ...everywhere,
      'REKAPITULASI DIP',
      period,
      'Laporan Keuangan',
      '1 diterima',
      'Mengetahui,',
      ...head,
      ...liaison,
    ],
  ],
  [
    'berita-acara-koordinasi',
    [
      ...everywhere,
      'BERITA ACARA KOORDINASI',
      'Pada hari ini, Rabu, 4 Februari 2026',
      'Dari 1 dokumen yang diperiksa, 1 diterima.',
      ...head,
      ...liaison,
      'Mengetahui, Pejabat Pengelola Informasi dan Dokumentasi, Rahmat Hidayat, S.H.',
    ],
  ],
  [
    'keputusan-dip',
    [
      'KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI KOMISI PEMILIHAN UMUM KABUPATEN LAHAT',
      'tentang Penetapan Daftar Informasi Publik Komisi Pemilihan Umum Kabupaten Lahat Tahun 2026 (Rancangan)',
      'Menimbang:',
      'Mengingat:',
      'sebagaimana telah diganti dengan Peraturan KPU Nomor 22 Tahun 2023;',
      'MEMUTUSKAN',
      'KESATU',
      'KETIGA',
      'Ditetapkan di Lahat pada tanggal ....................',
      'LAMPIRAN',
      'I. Informasi yang wajib disediakan dan diumumkan secara berkala',
    ],
  ],
  [
    'lembar-uji',
    [
      ...everywhere,
      'LEMBAR UJI KONSEKUENSI',
      'DIK-0001',
      'Pasal 17 huruf h',
      'Mengungkap data pribadi',
      'Pertimbangan bila ditutup ....................',
      'Sekretaris selaku Atasan PPID, Drs. Contoh',
    ],
  ],
  [
    'berita-acara-uji',
    [
      ...everywhere,
      'BERITA ACARA UJI KONSEKUENSI',
      'Pada tanggal ....................',
      'Data pribadi calon',
    ],
  ],
  [
    'surat-usulan',
    [
      ...everywhere,
      'Lampiran: 1 Lembar Uji Konsekuensi',
      'KPU Provinsi',
      'DIK-0001',
      'Memuat NIK',
      'diucapkan terima kasih.',
    ],
  ],
];

const make = (id: (typeof required)[number][0], holdings: InternalHoldings): Uint8Array =>
  id === 'dip-pdf' ? publicMakers[id](holdings) : internalMakers[id](holdings);
const wordsOf = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes))
    .map(flat)
    .join(' ')
    .replace(/Log \d+ \/ \w* Halaman \d+ dari \d+ ?/g, '');

test.each(required)('%s has every part that is required', async (id, parts) => {
  const words = await wordsOf(make(id, full));
  expect(parts.filter((part) => !words.includes(part))).toEqual([]);
});

test.each(required)(
  '%s of an office without rows and without a Kegiatan says so, on one page',
  async (id) => {
    const pages = await readPdf(make(id, holdingsOf(freshWorld())));
    expect(pages.length).toBeLessThanOrEqual(id === 'keputusan-dip' ? 3 : 1);
    expect(pages.map(flat).join(' ')).toMatch(/Tidak ada|Belum ada/);
  },
);

test('long lists: every row once, and no last page with a few lines only', async () => {
  const rows = Array.from({ length: 2000 }, (_none, index) =>
    stored(inventoryRow({ id: `KUL-${String(index + 1).padStart(4, '0')}` }), index + 2),
  );
  const world = withOffice(openedWorld(), { inventaris: rows });
  const pages = await readPdf(internalMakers['inventaris-pdf'](holdingsOf(world)));
  const ids = pages.flatMap(({ texts }) => texts.filter((text) => /^KUL-\d{4}$/.test(text)));
  expect(ids).toEqual(rows.map(({ id }) => id));
  for (const page of pages) expect(page.texts.length).toBeGreaterThan(8);
});

test.each([23, 24, 25, 26, 27, 28])(
  '%i rows: the signature has rows of the table on its page',
  async (count) => {
    const rows = Array.from({ length: count }, (_none, index) =>
      stored(inventoryRow({ id: `KUL-${1000 + index}` }), index + 2),
    );
    const pages = await readPdf(
      internalMakers['inventaris-pdf'](holdingsOf(withOffice(openedWorld(), { inventaris: rows }))),
    );
    const signed = pages.find(({ texts }) => texts.includes('Bambang Suryanto, S.E.'));
    expect(signed?.texts.filter((text) => /^KUL-\d{4}$/.test(text)).length).toBeGreaterThan(0);
  },
);

test('the decree, once signed, is named on the DIP and in its own draft', async () => {
  const signed = holdingsOf(withOffice(worldAt(office(6)), { dip: [dipRow()] }), {
    'Publik/Nomor Keputusan DIP': '1 Tahun 2026',
    'Publik/Tanggal Keputusan DIP': '6 Februari 2026',
  });
  const words =
    'Keputusan Pejabat Pengelola Informasi dan Dokumentasi Nomor 1 Tahun 2026 tanggal 6 Februari 2026';
  expect(await wordsOf(publicMakers['dip-pdf'](signed))).toContain(`Ditetapkan dengan ${words}`);
  const catalogue = Buffer.from(publicMakers['dip-dcat'](signed)).toString('utf8');
  expect(catalogue).toContain(`Ditetapkan dengan ${words}.`);
  const draft = await wordsOf(internalMakers['keputusan-dip'](signed));
  expect(draft).toContain('Nomor 1 Tahun 2026 tentang Penetapan');
  expect(draft).not.toContain('Rancangan');
  expect(await wordsOf(publicMakers['dip-pdf'](full))).not.toContain('Ditetapkan');
});

test('the draft to edit has the text of the printed one', () => {
  const html = documentMakers['keputusan-dip-dokumen'](full);
  for (const part of ['Menimbang:', 'KESATU', 'Ditetapkan di Lahat', 'Laporan Persediaan'])
    expect(html).toContain(part);
});

test('what the consequence test has not stated is left to write', () => {
  const [entry] = dikEntries([proposal], as(ppid, freshWorld()));
  expect(entry).toMatchObject({ article: 'Pasal 17 huruf h', interest: '', exemptUntil: null });
});
