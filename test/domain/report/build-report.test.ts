import { digest } from '../../../src/render/digest';
import { findStepContext } from '../../../src/domain/kegiatan/authorize-step';
import { peopleFrom } from '../../../src/domain/office/people/people';
import { buildReport } from '../../../src/domain/report/build-report';
import {
  as,
  at,
  decree,
  dikRow,
  dipRow,
  inventoryRow,
  later,
  liaisonOf,
  MORNING,
  must,
  office,
  pelaksana,
  ppid,
  scanRow,
  staffOf,
  stored,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../office-builder';

const world = later(worldAt(office(6)), at('2026-02-05T10:00'));
const report = (from: World = world) =>
  buildReport(
    from.office,
    must(findStepContext(from.office, office(6))),
    as(ppid, from),
    '7/HM.02-LP/1604/4/2026',
    digest,
  );

test('has the office, the Kegiatan, the date and the number', () => {
  expect(report()).toMatchObject({
    office: { name: 'Komisi Pemilihan Umum Kabupaten Lahat', city: 'Lahat' },
    kegiatan: 'Semester I 2026',
    letterNumber: '7/HM.02-LP/1604/4/2026',
    date: '5 Februari 2026',
    kegiatanTitle: 'Periode Semester I Tahun 2026',
    period: '4 s.d. 5 Februari 2026',
  });
});

test('a Kegiatan of one day has one date', () =>
  expect(report(later(world, MORNING)).period).toBe('4 Februari 2026'));

test('cites the legal bases of the SOP with the notes to print; no note for the office, and no decree', () => {
  const { legalBases } = report(withOffice(world, { dasarHukum: [...world.office.dasarHukum, decree] }));
  expect(legalBases).toHaveLength(6);
  expect(legalBases.slice(0, 2)).toEqual([
    'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Peraturan KPU Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik sebagaimana telah diganti dengan Peraturan KPU Nomor 22 Tahun 2023',
  ]);
  expect(legalBases.join(' ')).not.toMatch(/belum dilihat|perlu diperiksa/i);
});

test('lists all participants, including the sender of step 6', () => {
  const people = Object.fromEntries(report().participants.map(({ person, part }) => [person, part]));
  expect(people[staffOf('KUL')]).toBe('mengisi inventaris; menyelesaikan tahap 1; menyelesaikan tahap 2');
  expect(people[liaisonOf('TPH')]).toBe('memverifikasi dokumen; menyelesaikan tahap 3');
  expect(people[pelaksana]).toBe('menyelesaikan tahap 4; menyelesaikan tahap 5');
  expect(people[ppid]).toBe('menyelesaikan tahap 6');
});

test('each step has standard, due and actual time; step 6 is shown as done now', () => {
  const { steps } = report();
  expect(steps).toHaveLength(15);
  expect(steps[0]).toMatchObject({
    number: 1,
    lane: 'Keuangan, Umum, dan Logistik',
    standard: '1 hari',
    due: '5 Feb 2026 16.00',
    finished: '4 Feb 2026 09.00',
    late: '',
  });
  expect(steps[14]).toMatchObject({
    number: 6,
    lane: 'PPID',
    standard: '1 jam',
    due: '4 Feb 2026 10.00',
    finished: '5 Feb 2026 10.00',
    actor: ppid,
    late: 'terlambat 7 jam 30 menit kerja',
  });
});

test('figures count this Kegiatan only; the registers are complete except for what is not public', () => {
  const former = stored(inventoryRow({ id: 'KUL-0090', kegiatan: 'K-0000', register: 'DIP' }), 90);
  const more = withOffice(world, {
    inventaris: [...world.office.inventaris, former],
    dip: [
      ...world.office.dip,
      dipRow({ id: 'DIP-0090', number: 90, kegiatan: 'K-0000' }),
      dipRow({ id: 'DIP-0091', number: 91, status: 'ditarik', title: 'Rahasia' }),
    ],
    dik: [dikRow()],
  });
  const { totals, dip, dik, results, nihil } = report(more);
  expect(totals).toEqual({ inventoried: 2, scanned: 2, inDip: 2, inDik: 0, returned: 0, open: 0 });
  expect(results.map(({ unit }) => unit)).toEqual([
    'Keuangan, Umum, dan Logistik',
    'Teknis Penyelenggaraan Pemilu dan Hukum',
    'Perencanaan, Data, dan Informasi',
    'Partisipasi, Hubungan Masyarakat, dan SDM',
  ]);
  expect(results.slice(2).map(({ category }) => category)).toEqual(['Nihil', 'Nihil']);
  expect(dip.map(({ number }) => number)).toEqual([1, 90, 2]);
  expect(dik).toHaveLength(1);
  expect(nihil).toEqual(['Perencanaan, Data, dan Informasi', 'Partisipasi, Hubungan Masyarakat, dan SDM']);
});

test.each([
  ['returned', { decision: 'dikembalikan', reason: 'salah tahun' }, 'dikembalikan: salah tahun'],
  ['set aside', { decision: 'ditunda', reason: 'dipinjam BPK' }, 'ditunda: dipinjam BPK'],
  ['never decided', {}, 'belum diputuskan'],
  ['not scanned', { register: 'DIP', unscannable: 'buku besar' }, 'tidak dipindai: buku besar'],
] as const)('a row that was %s is listed as incomplete', (_what, given, reason) => {
  const row = inventoryRow({ id: 'KUL-0090', title: '', ...given });
  const { incompleteRows } = report(
    withOffice(world, { inventaris: [...world.office.inventaris, stored(row, 90)] }),
  );
  expect(incompleteRows).toEqual([
    { unit: 'Keuangan, Umum, dan Logistik', title: '(tanpa judul, KUL-0090)', reason },
  ]);
});

test('a row that was scanned later is complete', () => {
  const row = inventoryRow({ id: 'KUL-0090', register: 'DIP', unscannable: 'buku besar' });
  const scanned = { inventaris: [stored(row)], pindaian: [scanRow({ row: 'KUL-0090' })] };
  expect(report(withOffice(world, scanned)).incompleteRows).toEqual([]);
});

test('an exception from four eyes is listed as an obstacle', () => {
  const tahapan = world.office.tahapan.map((step) =>
    step.number === 3 && step.lane === 'KUL' ? { ...step, exception: 'kantor kecil (ppid)' } : step,
  );
  expect(report(withOffice(world, { tahapan })).obstacles).toContain(
    'Pengecualian empat mata di Keuangan, Umum, dan Logistik: kantor kecil (ppid).',
  );
});

test('sections, phrases and signers are those of the settings', () => {
  const settings = {
    'Laporan/Susunan Bagian': 'Hasil, Penutup',
    'Laporan/Kalimat Tujuan': 'Bagi {kantor}: {kegiatan}.',
    'Laporan/Mengetahui': 'Sekretaris',
    'Kantor/Nama Sekretaris': 'Drs. Contoh',
    'Laporan/Ukuran Kertas': 'F4',
  };
  expect(report(withValues(world, settings))).toMatchObject({
    chapters: [{ sections: [{ name: 'Hasil' }] }, { sections: [{ name: 'Penutup' }] }],
    purpose: 'Bagi Komisi Pemilihan Umum Kabupaten Lahat: Semester I 2026.',
    acknowledged: { role: 'Sekretaris', name: 'Drs. Contoh' },
    paper: 'F4',
  });
  expect(report(withValues(world, { 'Laporan/Mengetahui': '' })).acknowledged).toBeNull();
  expect(report().acknowledged?.role).toBe('Sekretaris selaku Atasan PPID');
});

test('the scan figures balance', () => {
  const pindaian = (
    ['terlihat', 'menunggu', 'memindahkan', 'tersimpan', 'duplikat', 'karantina'] as const
  ).map((state, index) => scanRow({ id: `P-${index}`, state }));
  expect(report(withOffice(world, { pindaian })).scans).toEqual({
    seen: 6,
    waiting: 3,
    filed: 1,
    duplicate: 1,
    quarantined: 1,
  });
});

test.each([
  [{}, ppid, ''],
  [
    { 'Kantor/Nama PPID': 'Budi Santoso', 'Kantor/NIP PPID': '198001012005011001' },
    'Budi Santoso',
    '198001012005011001',
  ],
])('is signed by the PPID of the settings %j, else by the sender', (values, name, nip) =>
  expect(report(withValues(world, values)).signature).toMatchObject({ name, nip }),
);

test('prints the head of the log, with its anchor as a code', () => {
  const hash = 'ab'.repeat(32);
  expect(report(withValues(world, { 'Sistem/Jumlah Log': '42', 'Sistem/Kepala Log': hash })).log).toEqual({
    count: 42,
    hash,
    code: expect.stringMatching(/^LOG-42-ABAB-ABAB-ABAB-ABAB-[0-9A-F]{4}$/) as string,
  });
});

test.each([{ due: null }, { finishedAt: null }])('a step whose cell %j was emptied is not late', (wiped) => {
  const tahapan = world.office.tahapan.map((step) => (step.number === 1 ? { ...step, ...wiped } : step));
  expect(report(withOffice(world, { tahapan })).steps[0]?.late).toBe('');
});

test('people are named by their names and job titles where Orang has them', () => {
  const people = peopleFrom([
    { email: ppid, name: 'Rahmat Hidayat, S.H.', nip: '198001012005011001', jobTitle: 'PPID' },
  ]);
  const named = buildReport(
    world.office,
    must(findStepContext(world.office, office(6))),
    { ...as(ppid, world), people },
    '7',
    digest,
  );
  expect(named.participants.find(({ person }) => person === 'Rahmat Hidayat, S.H.')?.jobTitle).toBe('PPID');
  expect(named.steps[14]?.actor).toBe('Rahmat Hidayat, S.H.');
  expect(named.signature).toMatchObject({ name: 'Rahmat Hidayat, S.H.', nip: '198001012005011001' });
});

test('each step names its checker, or says that nobody has checked it', () => {
  const tahapan = world.office.tahapan.map((step) =>
    step.number === 4 ? { ...step, checkedBy: ppid } : step,
  );
  const { steps, obstacles } = report(withOffice(world, { tahapan }));
  expect(steps[0]?.checked).toBe('belum diperiksa (Kepala Sub Bagian KUL)');
  expect(steps[4]?.checked).toBe('');
  expect(steps[12]?.checked).toBe(ppid);
  expect(steps[14]?.checked).toBe('Sekretaris, setelah laporan diterima');
  expect(obstacles).toContain('Sebanyak 9 tahap belum diperiksa oleh pemeriksanya.');
});

test('no sentence begins with a figure', () => {
  const row = inventoryRow({ id: 'KUL-0090', decision: 'dikembalikan', reason: 'salah' });
  const made = report(
    withOffice(world, {
      inventaris: [...world.office.inventaris, stored(row, 90)],
      pindaian: [scanRow({ state: 'karantina' })],
    }),
  );
  for (const text of [...made.obstacles, ...made.followUps, ...made.conclusions]) expect(text).toMatch(/^\D/);
});
