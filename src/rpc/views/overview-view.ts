import type { LaneCount, Overview } from '../../app/view-overview';
import { localDate } from '../../domain/calendar/instant';
import { suggestKegiatan } from '../../domain/office/start/suggest-kegiatan';
import { holds } from '../../domain/office/actor';
import { referenceWarnings } from '../../domain/reference/reference-warnings';
import { registerWarnings } from '../../domain/registers/register-warnings';
import { isSilent } from '../../domain/scans/silence';
import type { LaneLackView, OverviewView, StepView } from '../contract/procedure';
import { warningWords } from '../register-words';
import { isKeyNew } from '../../domain/inventory/typist-keys';
import { missingCount } from '../../domain/inventory/row-count';
import { stepView } from './step-view';

/** The overview in the shape and words of the page. */
export function overviewView({ context, isStaff, kegiatan, steps, lanes, bases }: Overview): OverviewView {
  const { settings, actor } = context;
  const stepViews = steps.map((step) => stepView(step, context));
  const lastBeat = settings.system.values['Detak Terakhir'] ?? '';
  return {
    office: settings.office.name,
    person: actor,
    isStaff,
    silent: isSilent(lastBeat, context.now, context.calendar),
    suggestion: suggestKegiatan(localDate(context.now, context.calendar.zone)),
    isKeyNew: isKeyNew(context),
    isPpid: holds(actor, { name: 'PPID', unit: null }, settings),
    kegiatan: kegiatan
      ? {
          id: kegiatan.id,
          name: kegiatan.name,
          status: kegiatan.status,
          mailState: kegiatan.mailState,
          letterNumber: kegiatan.letterNumber,
        }
      : null,
    steps: stepViews,
    lacking: lackOf(lanes, stepViews),
    warnings: [
      ...settings.problems.map(
        ({ key, found, used }) => `Pengaturan ${key}: "${found}" tidak terbaca; dipakai "${used}".`,
      ),
      ...[...registerWarnings(context), ...referenceWarnings(bases, context)].map(warningWords),
      ...missingRowsWarning(missingCount(settings)),
    ],
  };
}

/** Of the lanes in which the person has a step. */
const lackOf = (lanes: readonly LaneCount[], steps: readonly StepView[]): readonly LaneLackView[] =>
  lanes
    .filter(({ id }) => steps.some(({ lane, mine }) => mine && lane === id))
    .map(({ id, name, ...counts }) => ({ lane: id, laneName: name, lines: lackWords(counts) }))
    .filter(({ lines }) => lines.length > 0);

const lackWords = (counts: Pick<LaneCount, 'flagged' | 'lacking' | 'undecided'>): readonly string[] =>
  lacks.flatMap(([key, words]) => ((counts[key] ?? 0) > 0 ? [`${counts[key]} ${words}`] : []));

const lacks = [
  ['flagged', 'baris perlu dilengkapi atau diperbaiki (kolom Masalah menyebutkan apa)'],
  ['lacking', 'dokumen belum mempunyai pindaian, tautan, atau alasan tidak dipindai'],
  ['undecided', 'dokumen belum diputuskan Tim Penghubung'],
] as const;

/** Rows deleted by hand, as the last write or the night has counted them. */
const missingRowsWarning = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} baris Inventaris tidak ada lagi di lembar. Buka bagian Inventaris untuk mengembalikannya, atau untuk mencatat mengapa dihapus.`,
      ];
