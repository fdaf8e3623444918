import { listedIn } from '../../../src/domain/log/listed-ids';
import { typistsOf } from '../../../src/domain/inventory/typists/typists';
import { identityOf } from '../../../src/domain/inventory/review/identity';
import { participants } from '../../../src/domain/procedure/participants';
import type { TableRow } from '../../../demo/office';
import { logFault } from '../../log-fault';
import { letters, lettersBegun } from '../actions/duty';
import type { Invariant } from '../invariant';
import type { World } from '../world';

const isDone = (step: TableRow): boolean => step['Status'] === 'selesai';
const twin = (values: readonly string[]): string | undefined =>
  values.find((value, at) => value !== '' && values.indexOf(value) !== at);
const tahapan = ({ after }: World): readonly TableRow[] => after.steps;

/** The steps that must be done before this one. */
const before = (step: TableRow, steps: readonly TableRow[]): readonly TableRow[] =>
  steps.filter(
    (other) =>
      other['Kegiatan'] === step['Kegiatan'] &&
      Number(other['No']) === Number(step['No']) - 1 &&
      (Number(step['No']) >= 4 || other['Unit Kerja'] === step['Unit Kerja']),
  );

export const procedureInvariants: readonly Invariant[] = [
  {
    name: 'tidak ada tahap yang selesai mendahului',
    check: (world) => {
      const steps = tahapan(world);
      const early = steps.find((step) => isDone(step) && !before(step, steps).every(isDone));
      return early && `tahap ${early['No'] ?? ''} ${early['Unit Kerja'] ?? ''} selesai mendahului`;
    },
  },
  {
    name: 'yang selesai tetap selesai, sekali',
    check: (world) => {
      const now = new Map(tahapan(world).map((step) => [step['ID'], step]));
      const undone = world.before.steps.find(
        (step) => isDone(step) && now.get(step['ID'])?.['Selesai'] !== step['Selesai'],
      );
      return undone && `tahap ${undone['ID'] ?? ''} tidak lagi selesai pada ${undone['Selesai'] ?? ''}`;
    },
  },
  {
    name: 'tidak ada yang menerima barisnya sendiri',
    check: (world) => {
      const excepted = new Set(
        tahapan(world)
          .filter((step) => (step['Pengecualian Empat Mata'] ?? '') !== '')
          .map((step) => step['Unit Kerja']),
      );
      const old = new Map(world.before.inventory.map((row) => [row['id'], row]));
      const own = world.after.inventory.find((row) => {
        const former = old.get(row['id']);
        const isNew =
          former?.['decidedAt'] !== row['decidedAt'] || former?.['decidedBy'] !== row['decidedBy'];
        return (
          isNew &&
          row['decision'] === 'diterima' &&
          !excepted.has(row['subBagian'] ?? '') &&
          typistsOf(row['typedBy'] ?? '').includes(row['decidedBy'] ?? '')
        );
      });
      return own && `${own['id'] ?? ''} diterima oleh pengisinya, ${own['decidedBy'] ?? ''}`;
    },
  },
  {
    name: 'setiap keputusan dalam rekapitulasi ada dalam Log',
    check: ({ office, after }) => {
      const logged = new Set(
        after.log
          .filter((entry) => entry['Peristiwa'] === 'BARIS_DIPUTUSKAN')
          .flatMap((entry) =>
            listedIn(entry['Objek'] ?? '').map(
              (id) => `${id} ${/^[^:(]*/.exec(entry['Rincian'] ?? '')?.[0].trim() ?? ''}`,
            ),
          ),
      );
      const documentIn = (row: TableRow): string => row['ID']?.split('/')[1] ?? '';
      const typed = office
        .table('Rekapitulasi')
        .find(
          (row) =>
            !['', 'ditunda'].includes(row['Keputusan'] ?? '') &&
            !logged.has(`${documentIn(row)} ${row['Keputusan'] ?? ''}`),
        );
      return typed && `${documentIn(typed)} "${typed['Keputusan'] ?? ''}" tanpa keputusan dalam Log`;
    },
  },
  {
    name: 'dua orang sebelum tahap 6',
    check: (world) => {
      for (const { Kegiatan: kegiatan } of tahapan(world).filter((s) => isDone(s) && s['No'] === '6')) {
        const steps = tahapan(world)
          .filter((step) => step['Kegiatan'] === kegiatan)
          .map((step) => ({
            number: Number(step['No']),
            actor: step['Diselesaikan Oleh'] ?? '',
            checkedBy: step['Diperiksa Oleh'] ?? '',
          }));
        const rows = world.after.inventory
          .filter((row) => row['kegiatan'] === kegiatan)
          .map((row) => ({ typedBy: row['typedBy'] ?? '', decidedBy: row['decidedBy'] ?? '' }));
        const found = participants(steps, rows);
        if (found.size < 2) return `Kegiatan ${kegiatan ?? ''} selesai dengan ${found.size} orang`;
      }
      return undefined;
    },
  },
  {
    name: 'setiap dokumen paling banyak sekali dalam DIP',
    check: ({ office }) => {
      const standing = office.table('DIP').filter((row) => row['Status'] !== 'ditarik');
      const double = twin(
        standing.map((row) =>
          identityOf({
            subBagian: row['Sub Bagian'] ?? '',
            title: row['Judul Informasi'] ?? '',
            year: row['Tahun'] === '' ? null : Number(row['Tahun']),
          }),
        ),
      );
      return (
        (double && `dua kali dalam DIP: ${double}`) ??
        twin(office.table('DIP').map((row) => row['ID'] ?? '')) ??
        twin(office.table('DIK').map((row) => row['ID'] ?? ''))
      );
    },
  },
  {
    name: 'rantai Log utuh',
    check: ({ after }) => {
      const fault = logFault(after.log, after.settings);
      return fault && JSON.stringify(fault);
    },
  },
  {
    name: 'setiap laporan dikirim paling banyak sekali',
    check: (world) => {
      const [sent, begun] = [letters(world).length, lettersBegun(world)];
      return sent > begun ? `${sent} surat, padahal baru ${begun} laporan` : undefined;
    },
  },
];
