import fc from 'fast-check';
import { digest } from '../../../src/render/digest';
import { findStepContext } from '../../../src/domain/kegiatan/authorize-step';
import { buildReport } from '../../../src/domain/report/build-report';
import { scansOf } from '../../../src/domain/scans/ledger/scans-of';
import type { ScanRow } from '../../../src/domain/workbook/pindaian';
import {
  as,
  at,
  dikRow,
  dipRow,
  inventoryRow,
  later,
  must,
  office,
  ppid,
  scanRow,
  stored,
  withOffice,
  worldAt,
} from '../office-builder';

const before = worldAt(office(6));
const [running] = before.office.kegiatan;
const CLOSED = at('2026-01-30T10:00');
const former = {
  ...running!,
  id: 'K-0000',
  name: 'Semester II 2025',
  status: 'selesai',
  openedAt: at('2026-01-20T09:00'),
  closedAt: CLOSED,
} as const;
const old = (given: Partial<ScanRow>) =>
  scanRow({ seenAt: at('2026-01-22T09:00'), filedAt: at('2026-01-22T09:05'), ...given });
const between = at('2026-02-02T09:00');

const world = later(
  withOffice(before, {
    kegiatan: [former, running!],
    inventaris: [
      stored(
        inventoryRow({
          id: 'KUL-0090',
          kegiatan: 'K-0000',
          register: 'DIP',
          entry: 'DIP-0090',
          unscannable: 'terjilid',
        }),
        90,
      ),
      ...before.office.inventaris,
    ],
    dip: [
      ...before.office.dip.map((entry) =>
        entry.id === 'DIP-0001' ? { ...entry, addedAt: at('2026-01-25T09:00') } : entry,
      ),
      dipRow({ id: 'DIP-0090', number: 90, kegiatan: 'K-0000', addedAt: at('2026-01-25T09:00') }),
      dipRow({ id: 'DIP-0091', number: 91, status: 'ditarik', withdrawnAt: at('2026-01-26T09:00') }),
      dipRow({ id: 'DIP-0092', number: 92, status: 'ditarik', withdrawnAt: between }),
    ],
    dik: [dikRow({ addedAt: at('2026-01-25T09:00') })],
    pindaian: [
      old({ id: 'P-0001', row: 'KUL-0090' }),
      old({ id: 'P-0002', row: '', state: 'karantina', reason: 'kosong', filedAt: null }),
      old({ id: 'P-0003', row: '', state: 'menunggu', filedAt: null }),
      scanRow({ id: 'P-0004', row: '', state: 'duplikat', seenAt: between, filedAt: null }),
      old({ id: 'P-0005', row: 'KUL-0001', filedAt: at('2026-02-04T09:10') }),
    ],
  }),
  at('2026-02-04T09:30'),
);
const report = buildReport(
  world.office,
  must(findStepContext(world.office, office(6))),
  as(ppid, world),
  '8',
  digest,
);

test('the second report counts its own scans: those first seen or filed during it', () =>
  expect(report.scans).toEqual({ seen: 2, waiting: 0, filed: 1, duplicate: 1, quarantined: 0 }));

test('the second report does not repeat the obstacles of the first', () =>
  expect(report.obstacles).toEqual(['Sebanyak 10 tahap belum diperiksa oleh pemeriksanya.']));

test('new, refreshed and withdrawn entries of this Kegiatan are counted separately', () => {
  expect(report.registers.dip).toEqual({ added: 1, refreshed: 1, withdrawn: 1, active: 3 });
  expect(report.registers.dik).toEqual({ added: 0, refreshed: 0, withdrawn: 0, active: 1 });
});

test('each file of the ledger is reported by the Kegiatan in which it was seen, and by the one in which it was filed', () => {
  const moment = fc.constantFrom(at('2025-01-01T09:00'), CLOSED, between, at('2027-01-01T09:00'));
  fc.assert(
    fc.property(fc.record({ seenAt: moment, filedAt: fc.option(moment) }), (given) => {
      const scans = [scanRow(given)];
      const told = world.office.kegiatan.filter(
        (kegiatan) => scansOf(scans, kegiatan, world.office.kegiatan).length > 0,
      );
      const isBefore = (moment: number): boolean => moment <= CLOSED;
      const moments = [given.seenAt, given.filedAt ?? given.seenAt].map(isBefore);
      expect(told).toHaveLength(new Set(moments).size);
    }),
  );
});
