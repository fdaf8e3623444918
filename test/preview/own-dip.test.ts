import { publicHoldings } from '../../src/domain/outputs/holdings';
import { enterRegisters } from '../../src/domain/registers/enter-registers';
import type { DipRow } from '../../src/domain/workbook/registers';
import { publicMakers } from '../../src/render/makers';
import {
  as,
  committed,
  dipRow,
  freshWorld,
  inventoryRow,
  ppid,
  withOffice,
  type World,
} from '../domain/office-builder';
import { documentsOf, interpreted, sourcesIn } from './preview-list';

const entries: readonly Partial<DipRow>[] = [
  {
    title: 'Laporan Keuangan, "audited"',
    summary: 'Neraca; LRA, dan CaLK',
    producer: 'Sekretaris',
    made: 'Lahat, 12 Januari 2025',
    retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah',
    media: 'Laman kantor, JDIH',
    group: 'Keuangan',
    link: 'https://contoh.example.com/a?b=1&c=2',
    form: 'Softcopy dan Hardcopy',
  },
  { title: '=1+1', made: '2024', year: 2024, retention: '5 tahun', form: 'Hardcopy' },
  { title: '001/2024', subBagian: 'TPH', holder: 'Ketua', made: 'Lahat, Senin, 3 Maret 2024', media: 'Buku' },
  { title: 'Pengumuman Bencana', category: 'serta merta', group: 'Pemilu', producer: 'Humas' },
  { title: 'Daftar Pegawai', category: 'setiap saat', subBagian: 'PHS', year: 2023, made: 'Lahat' },
];

/** An office with these entries, numbered in the order of the register. */
const world = withOffice(freshWorld(), {
  dip: entries.map((given, index) =>
    dipRow({
      id: `DIP-000${index + 1}`,
      number: index + 1,
      summary: String(given.title),
      holder: 'Kepala Sub Bagian',
      retention: 'Belum ditetapkan',
      ...given,
    }),
  ),
});

const exported = (id: 'dip-xlsx' | 'dip-csv', { office }: World): Uint8Array =>
  publicMakers[id](publicHoldings(office, as(ppid, world)));

/** The rows of a file as accepted documents of another Kegiatan. */
async function imported(bytes: Uint8Array, name: string) {
  const sources = await sourcesIn(bytes, name);
  if (typeof sources === 'string' || !sources[0]) throw new Error(JSON.stringify(sources));
  return documentsOf(interpreted(sources[0])).map(({ unit, ...cells }, index) =>
    inventoryRow({
      ...cells,
      id: `${unit}-100${index}`,
      kegiatan: 'K-0002',
      subBagian: unit,
      decision: 'diterima',
    }),
  );
}

const entered = (office: World, rows: Awaited<ReturnType<typeof imported>>): World => {
  const inventaris = rows.map((row, index) => ({ ...row, position: index + 2, unreadable: [] as const }));
  const ready = withOffice(office, { inventaris });
  return committed(ready, enterRegisters(ready.office, 'K-0002', as(ppid, ready)).changes);
};

describe.each([
  ['dip-xlsx', 'DIP.xlsx'],
  ['dip-csv', 'DIP.csv'],
] as const)('the DIP exported as %s and imported', (id, name) => {
  const file = exported(id, world);

  test('into an empty office gives the same file again', async () => {
    const after = entered(freshWorld(), await imported(file, name));
    expect(after.office.dip).toHaveLength(entries.length);
    expect(Buffer.from(exported(id, after)).equals(Buffer.from(file))).toBe(true);
  });

  test('into the office itself changes no entry', async () => {
    const after = entered(world, await imported(file, name));
    const described = (row: DipRow) => ({ ...row, kegiatan: '', source: '' });
    expect(after.office.dip.map(described)).toEqual(world.office.dip.map(described));
  });
});
