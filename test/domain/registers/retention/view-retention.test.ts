import { viewRetention } from '../../../../src/domain/registers/retention/view-retention';
import { as, dikRow, dipRow, freshWorld, ppid } from '../../office-builder';

const office = {
  dip: [
    dipRow({ id: 'DIP-0001', year: 2020, retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah' }),
    dipRow({ id: 'DIP-0002', year: 2023, retention: 'Aktif 2 tahun, inaktif 3 tahun, permanen' }),
    dipRow({ id: 'DIP-0003', year: 2010, retention: '1 tahun', status: 'ditarik' }),
    dipRow({ id: 'DIP-0004', retention: 'Belum ditetapkan' }),
  ],
  dik: [dikRow({ year: 2019, retention: '1 tahun' })],
  klasifikasi: [],
};
const list = (year: number) => viewRetention(office, as(ppid, freshWorld()), year);

test('lists what is due by the end of the year, the overdue first, then what leaves the active archive', () => {
  expect(list(2026).lines.map(({ id, due, since, disposition }) => [id, due, since, disposition])).toEqual([
    ['DIK-0001', 'jatuh tempo', '2021-01-01', ''],
    ['DIP-0001', 'jatuh tempo', '2026-01-01', 'musnah'],
    ['DIP-0002', 'dipindahkan ke arsip inaktif', '2026-01-01', 'permanen'],
  ]);
  expect(list(2026).unset).toBe(1);
});

test('each year has its own list: nothing before it is due, and the move to inactive only once', () => {
  expect(list(2020).lines).toEqual([]);
  expect(list(2023).lines.map(({ id, due }) => [id, due])).toEqual([
    ['DIK-0001', 'jatuh tempo'],
    ['DIP-0001', 'dipindahkan ke arsip inaktif'],
  ]);
  expect(list(2027).lines.map(({ id }) => id)).toEqual(['DIK-0001', 'DIP-0001']);
});

test('an entry with an unreadable retention is never due, whatever its code, and is listed', () => {
  const words = '5 tahun setelah kontrak berakhir';
  const entry = dipRow({
    id: 'DIP-0009',
    year: 2010,
    title: 'Kontrak',
    retention: words,
    classification: 'X',
  });
  const klasifikasi = [
    { code: 'X', description: '', active: 1, inactive: 0, disposition: 'musnah' as const },
  ];
  const { lines, unread, unset } = viewRetention(
    { dip: [entry], dik: [], klasifikasi },
    as(ppid, freshWorld()),
    2040,
  );
  expect({ lines, unread, unset }).toEqual({
    lines: [],
    unread: [{ id: 'DIP-0009', title: 'Kontrak', retention: words }],
    unset: 0,
  });
});

test('the codes in use without years are asked for, the most used first; a code with years is not', () => {
  const code = (name: string, active: number | null = null) => ({
    code: name,
    description: `Uraian ${name}`,
    active,
    inactive: active,
    disposition: '' as const,
  });
  const dip = ['B', 'A', 'A', 'C', ''].map((classification, index) =>
    dipRow({ id: `DIP-000${index}`, retention: 'Belum ditetapkan', classification }),
  );
  const klasifikasi = [code('A'), code('B'), code('C', 2), code('D')];
  expect(viewRetention({ dip, dik: [], klasifikasi }, as(ppid, freshWorld()), 2026).asked).toEqual([
    { code: 'A', description: 'Uraian A', count: 2 },
    { code: 'B', description: 'Uraian B', count: 1 },
  ]);
});
