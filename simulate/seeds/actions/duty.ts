import { ANSWERED_COLUMNS, DECISION_COLUMNS } from '../../columns';
import { rowsOf, idOf, type TableRow } from '../../../demo/office';
import { kul, pelaksana, ppid, units } from '../cast';
import type { Action } from '../action';
import { perform, type Request } from '../perform';
import type { Random } from '../random';
import { idsIn } from '../sheet';
import type { World } from '../world';

const finish = (world: World, number: number, lane: string, as: string): Request => ({
  as,
  call: 'finishStep',
  args: [{ number, lane }],
  meant: { ids: number === 4 ? idsIn(world) : [], columns: ['register', 'entry'] },
});

/** Answers the guard's questions about rows with "aman diumumkan". */
const clearing = (as: string, ids: readonly string[]): Request => ({
  as,
  call: 'clearGuardedRows',
  args: [ids, 'Hanya rekapitulasi'],
  meant: { ids, columns: ['guard'] },
});

/** The requests that a step needs, made by the responsible people; the last finishes the step. */
const duties: Readonly<Record<number, (world: World, lane: string) => readonly Request[]>> = {
  1: (world, lane) => [...answering(world, lane), finish(world, 1, lane, unitOf(lane).staff)],
  2: (world, lane) => {
    const ids = idsIn(world, lane);
    return [
      {
        as: unitOf(lane).staff,
        call: 'amendRows',
        args: ['tidakDipindai', ids, 'Terjilid'],
        meant: { ids, columns: ['unscannable'] },
      },
      finish(world, 2, lane, unitOf(lane).staff),
    ];
  },
  3: (world, lane) => {
    const ids = rowsOf(world.office, unitOf(lane)).map(idOf);
    return [
      ...accepting(world, lane, ids),
      {
        as: unitOf(lane).liaison,
        call: 'decideRows',
        args: [lane, ids, 'diterima', '', false, true],
        meant: { ids, columns: DECISION_COLUMNS },
      },
      clearing(unitOf(lane).liaison, ids),
      finish(world, 3, lane, unitOf(lane).liaison),
    ];
  },
  4: (world) => [clearing(pelaksana, idsIn(world)), finish(world, 4, 'KANTOR', pelaksana)],
  5: (world) => [
    { as: pelaksana, call: 'archiveScans' },
    ...units.map(({ code, staff }): Request => {
      const ids = idsIn(world, code);
      return {
        as: staff,
        call: 'amendRows',
        args: ['lokasiTercetak', ids, 'Lemari 1'],
        meant: { ids, columns: ['printedPlace'] },
      };
    }),
    finish(world, 5, 'KANTOR', pelaksana),
  ],
  6: (world) => [sending(world)],
};

const isCarried = (world: World, lane: string): boolean =>
  rowsOf(world.office, unitOf(lane)).some((row) => row['Kelanjutan'] !== '');

/** The unit answers that all documents of the former Kegiatan are as they were. */
const answering = (world: World, lane: string): readonly Request[] =>
  isCarried(world, lane)
    ? [
        {
          as: unitOf(lane).staff,
          call: 'answerCarried',
          args: [lane, [], true, true],
          meant: { ids: idsIn(world, lane), columns: ANSWERED_COLUMNS },
        },
      ]
    : [];

/** The Tim Penghubung accepts all of them at once, and the others by name. */
const accepting = (world: World, lane: string, ids: readonly string[]): readonly Request[] =>
  isCarried(world, lane)
    ? [
        {
          as: unitOf(lane).liaison,
          call: 'acceptUnchanged',
          args: [lane, ids],
          meant: { ids, columns: DECISION_COLUMNS },
        },
      ]
    : [];

const unitOf = (lane: string) => units.find(({ code }) => code === lane) ?? kul;
const kegiatanOf = ({ office }: World): TableRow => office.table('Kegiatan').at(-1) ?? {};
const openSteps = ({ office }: World): readonly TableRow[] =>
  office.table('Tahapan').filter((step) => step['Status'] === 'terbuka');

/** Messages with a report that reached the Sekretaris' mailbox. */
export const letters = ({ office }: World) =>
  office.workspace.mailbox.list().filter(({ attachments }) => attachments.length > 0);

/** The number of messages that the office has started to send: each Kegiatan's report and its revisions. */
export const lettersBegun = ({ office }: World): number =>
  office
    .table('Kegiatan')
    .filter((row) => row['Surel'] !== '')
    .reduce((sum, row) => sum + 1 + Number(row['Revisi'] || 0), 0);

/** A person who is asked whether a message arrived checks the mailbox first. */
const answerOf = (world: World): string | null => {
  if (kegiatanOf(world)['Surel'] !== 'MENGIRIM') return null;
  return letters(world).length >= lettersBegun(world) ? 'sudah terkirim' : 'kirim ulang';
};
const sending = (world: World): Request => ({ as: ppid, call: 'sendReport', args: [answerOf(world)] });

export const dutyActions: readonly Action[] = [
  {
    name: 'langkah berikutnya menurut SOP',
    weight: 14,
    can: (world) => openSteps(world).length > 0,
    act: async (world, random) => {
      const step = random.pick(openSteps(world));
      const requests = duties[Number(step['No'])]?.(world, step['Unit Kerja'] ?? '') ?? [];
      return perform(world, random, pickOne(requests, random));
    },
  },
  {
    name: 'laporan dikirim',
    weight: 3,
    act: (world, random) => perform(world, random, sending(world)),
  },
  {
    name: 'laporan direvisi',
    weight: 2,
    can: (world) => letters(world).length > 0,
    act: (world, random) => {
      const answer = answerOf(world);
      return perform(world, random, {
        as: ppid,
        call: 'reviseReport',
        args: answer === null ? ['Nama keliru', null] : ['', answer],
      });
    },
  },
];

/** The last request half of the time, otherwise any. */
const pickOne = (requests: readonly Request[], random: Random): Request =>
  random.pick(random.chance(0.5) ? requests.slice(-1) : requests);
