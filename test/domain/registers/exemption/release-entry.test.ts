import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import { releaseEntry, type ReleaseOrder } from '../../../../src/domain/registers/exemption/release-entry';
import { planEntry } from '../../../../src/domain/registers/entry/plan-entry';
import type { DikRow } from '../../../../src/domain/workbook/registers';
import {
  as,
  committed,
  decree,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  must,
  pelaksana,
  ppid,
  stored,
  withOffice,
  type World,
} from '../../office-builder';

const document = { subBagian: 'TPH', title: 'Dokumen Calon', year: 2025, category: 'dikecualikan' } as const;
const order: ReleaseOrder = { number: 'DIK-0001', category: 'setiap saat', reason: 'Masanya berakhir' };
const worldWith = (given: Partial<DikRow> = {}, over: Parameters<typeof withOffice>[1] = {}): World =>
  withOffice(freshWorld(), {
    dasarHukum: [decree],
    dik: [dikRow({ exemptUntil: calendarDate('2026-02-03'), holder: 'KPU', retention: '5 tahun', ...given })],
    inventaris: [
      stored(
        inventoryRow({
          ...document,
          id: 'TPH-0001',
          decision: 'diterima',
          summary: 'Berkas lengkap calon',
          register: 'DIK',
          entry: 'DIK-0001',
        }),
      ),
    ],
    ...over,
  });
const release = (world: World, given: Partial<ReleaseOrder> = {}, actor = ppid) =>
  releaseEntry(world.office, as(actor, world), { ...order, ...given });
const released = (world: World): World => committed(world, must(release(world)));

test('a document whose exemption has ended moves to the DIP, with its cells and its rows', () => {
  const { office } = released(worldWith());
  expect(office.dik).toMatchObject([
    {
      status: 'ditarik',
      movedTo: 'DIP-0001',
      withdrawnReason: 'pindah ke DIP-0001 karena dibuka PPID: Masanya berakhir',
    },
  ]);
  expect(office.dip).toMatchObject([
    {
      id: 'DIP-0001',
      title: 'Dokumen Calon',
      summary: 'Berkas lengkap calon',
      category: 'setiap saat',
      status: 'berlaku',
      retention: '5 tahun',
      subBagian: 'TPH',
    },
  ]);
  expect(office.inventaris).toMatchObject([{ register: 'DIP', entry: 'DIP-0001', category: 'setiap saat' }]);
});

test('it returns under the number that it had in the DIP', () => {
  const former = dipRow({
    ...document,
    category: 'berkala',
    id: 'DIP-0007',
    number: 7,
    status: 'ditarik',
    movedTo: 'DIK-0001',
  });
  const { office } = released(worldWith({}, { dip: [former] }));
  expect(office.dip).toMatchObject([
    { id: 'DIP-0007', status: 'berlaku', category: 'setiap saat', movedTo: '' },
  ]);
});

test('a row of the running Kegiatan that exempts it does not take it back', () => {
  const waiting = inventoryRow({
    ...document,
    id: 'TPH-0009',
    kegiatan: 'K-0002',
    decision: 'diterima',
    exemptionBasis: decree.id,
  });
  const world = worldWith({}, { inventaris: [stored(waiting)] });
  const { office } = released(world);
  expect(planEntry(office, 'K-0002', as(ppid, world)).entering).toMatchObject([
    { target: { register: 'DIP' }, action: 'dimutakhirkan' },
  ]);
});

test('a document that is in no row any more is opened with what the DIK knows', () =>
  expect(released(worldWith({}, { inventaris: [] })).office.dip).toMatchObject([
    { title: 'Dokumen Calon', year: 2025, source: 'TPH-0001', summary: 'Dokumen Calon' },
  ]));

test('one whose decree is no longer in force may be opened at once', () =>
  expect(release(worldWith({ exemptUntil: null, basis: 'Keputusan yang dicabut' }))).toMatchObject({
    ok: true,
  }));

test.each([
  ['on its last day', worldWith({ exemptUntil: calendarDate('2026-02-04') }), {}, ppid, 'STILL_EXEMPT'],
  ['without an end', worldWith({ exemptUntil: null }), {}, ppid, 'STILL_EXEMPT'],
  ['that is only proposed', worldWith({ status: 'diusulkan' }), {}, ppid, 'STILL_EXEMPT'],
  ['that was withdrawn', worldWith({ status: 'ditarik' }), {}, ppid, 'ENTRY_WITHDRAWN'],
  ['that does not exist', worldWith(), { number: 'DIK-0009' }, ppid, 'ENTRY_UNKNOWN'],
  ['without a reason', worldWith(), { reason: ' ' }, ppid, 'REASON_NEEDED'],
  ['by the Pelaksana', worldWith(), {}, pelaksana, 'WRONG_ACTOR'],
] as const)('opening an exemption %s is refused', (_what, world, given, actor, code) =>
  expect(release(world, given, actor)).toMatchObject({ ok: false, error: { code } }),
);
