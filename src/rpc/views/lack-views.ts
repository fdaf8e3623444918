import type { Context } from '../../domain/office/context';
import type { LaneLacks } from '../../domain/procedure/lane-lacks';
import { holds } from '../../domain/office/actor';
import type { Lack } from '../../domain/completeness/lacks';
import { may, peopleWith } from '../../domain/office/permissions';
import { doerOf } from '../../domain/office/step-roles';
import { laneName, OFFICE_LANE } from '../../domain/sop/step';
import type { Lacking } from '../../app/kegiatan/view-overview';
import type { StepRow } from '../../domain/workbook/procedure';
import type { LackLineView, LacksView, LaneLackView, ReturnedView } from '../contract/procedure';
import type { RowFilterView } from '../contract/rows';
import type { ExpectedLine } from '../../domain/expected/expected-lines';
import { NO_RELEASER } from '../../domain/scans/late';
import { expectedUnitViews } from './expected-view';

/** The maximum number of returned rows that Beranda names; it states the number of the others. */
const NAMED = 5;

/** What is missing and what was returned, for the caller. */
export const lacksView = ({ lanes, steps, expectedYear, context }: Lacking): LacksView => ({
  lanes: lackViews(lanes, steps, context),
  returned: returnedViews(lanes, context),
  typed: typedCount(lanes, steps, context),
  edited: editedCount(lanes, steps, context),
  expected: expectedUnitViews(ownExpected(lanes, steps, context), steps, expectedYear, context),
});

/** What is missing in the lanes in which the caller has a step, each line with the list that shows it. */
const lackViews = (
  lanes: readonly LaneLacks[],
  steps: readonly StepRow[],
  context: Context,
): readonly LaneLackView[] =>
  lanes
    .filter(({ lane }) => isMine(lane, steps, context))
    .map((lane) => ({
      lane: lane.lane,
      laneName: laneName(lane.lane, context.settings.units),
      lines: linesOf(lane, lanes),
    }))
    .filter(({ lines }) => lines.length > 0);

/** The office's lane has the items of all units. */
function ownExpected(
  lanes: readonly LaneLacks[],
  steps: readonly StepRow[],
  context: Context,
): readonly ExpectedLine[] {
  const own = lanes.filter(({ lane }) => isMine(lane, steps, context));
  const office = own.find(({ lane }) => lane === OFFICE_LANE);
  return office ? office.expected : own.flatMap(({ expected }) => expected);
}

const isMine = (lane: string, steps: readonly StepRow[], { settings, actor }: Context): boolean =>
  steps.some((step) => step.lane === lane && holds(actor, doerOf(step, settings), settings));

/** What only an edit of the row repairs; nobody edits it after step 3. */
const repairedByEdit: readonly Lack[] = ['unanswered', 'flagged', 'thin'];

function linesOf(own: LaneLacks, lanes: readonly LaneLacks[]): readonly LackLineView[] {
  const { lane, score, waitingScans, late } = own;
  const units = lane === OFFICE_LANE ? lanes.filter((other) => other.lane !== OFFICE_LANE) : [own];
  const isOver = ({ isClosed }: LaneLacks, lack: Lack): boolean => isClosed && repairedByEdit.includes(lack);
  const rows = lines.flatMap(([lack, words, filter]): readonly LackLineView[] => {
    const open = units.filter((unit) => !isOver(unit, lack));
    const stray = own.counts[lack] - sumOf(units, lack);
    const count = sumOf(open, lack) + stray;
    if (count === 0) return [];
    const percent = lack === 'thin' && score !== null ? ` (kelengkapan ${score}%)` : '';
    const lists = open
      .filter(({ counts }) => counts[lack] > 0)
      .map(({ lane: unit, counts }) => ({ unit, count: counts[lack] }));
    return [{ words: `${count} ${words}${percent}${strayWords(stray)}`, filter, lists }];
  });
  const files = [
    [waitingScans, 'berkas pindaian menunggu keputusan'],
    [late.mine, `${LATE_SCANS} menunggu dilihat oleh Anda`],
    [late.others, `${LATE_SCANS} menunggu dilihat Tim Penghubung`],
    [late.nobody, `${LATE_SCANS} menunggu, tetapi belum ada yang boleh melihatnya: ${NO_RELEASER}`],
  ] as const;
  const waiting = files
    .filter(([count]) => count > 0)
    .map(([count, words]) => ({ words: `${count} ${words}`, filter: null, lists: [{ unit: lane, count }] }));
  return [...rows, ...waiting];
}

const sumOf = (units: readonly LaneLacks[], lack: Lack): number =>
  units.reduce((sum, { counts }) => sum + counts[lack], 0);

/** Rows that are in no unit's list. */
const strayWords = (count: number): string =>
  count === 0
    ? ''
    : `, ${count} di antaranya di luar Sub Bagian Kegiatan ini (periksa kolom Sub Bagian di sheet Inventaris)`;

const LATE_SCANS = 'pindaian untuk dokumen yang sudah diputuskan';

const lines: readonly (readonly [Lack, string, RowFilterView])[] = [
  ['unanswered', 'dokumen dari Kegiatan lalu belum dijawab', 'belum dijawab'],
  ['flagged', 'baris perlu dilengkapi atau diperbaiki (kolom Masalah menyebutkan apa)', 'bermasalah'],
  ['missing', 'dokumen belum mempunyai pindaian, tautan, atau alasan tidak dipindai', 'belum ada bukti'],
  ['thin', 'dokumen belum lengkap untuk DIP', 'belum lengkap'],
  ['undecided', 'dokumen belum diputuskan Tim Penghubung', 'belum diputuskan'],
  ['returned', 'dokumen dikembalikan dan belum diajukan lagi', 'dikembalikan'],
  ['unplaced', 'dokumen belum tercatat Lokasi Arsip Fisik-nya', 'belum ada lokasi'],
];

/** Returned rows, for those who are to correct them: the unit's people, or the PPID if the unit has none. */
const returnedViews = (lanes: readonly LaneLacks[], context: Context): readonly ReturnedView[] =>
  lanes
    .filter(({ lane, returned }) => returned.length > 0 && isToCorrect(lane, context))
    .map(({ lane, returned }) => ({
      unit: lane,
      unitName: laneName(lane, context.settings.units),
      count: returned.length,
      rows: returned.slice(0, NAMED),
    }));

const isToCorrect = (unit: string, context: Context): boolean =>
  peopleWith('typeRows', context.settings, unit).length === 0
    ? may(context, 'restoreRows', unit)
    : may(context, 'typeRows', unit);

/** Rows typed into the sheet that no list shows yet, in the units in which the caller has a step. */
function typedCount(lanes: readonly LaneLacks[], steps: readonly StepRow[], context: Context): number {
  const own = lanes.filter(({ lane }) => isMine(lane, steps, context));
  return Math.max(0, ...own.map(({ typed }) => typed));
}

/** Returned rows that were changed in the sheet and not submitted again, for their unit and for whoever decides there. */
const editedCount = (lanes: readonly LaneLacks[], steps: readonly StepRow[], context: Context): number =>
  lanes
    .filter(({ lane }) => isMine(lane, steps, context) || isToCorrect(lane, context))
    .flatMap(({ returned }) => returned)
    .filter(({ isEdited }) => isEdited).length;
