import type { Overview } from '../../app/kegiatan/view-overview';
import { longDate } from '../../domain/calendar/format-date';
import { localDate } from '../../domain/calendar/instant';
import { suggestKegiatan } from '../../domain/start/suggest-kegiatan';
import { may } from '../../domain/office/permissions';
import { referenceWarnings } from '../../domain/reference/reference-warnings';
import { endingExemptions } from '../../domain/registers/exemption/ending-exemptions';
import { registerWarnings } from '../../domain/publication/register-warnings';
import { misplacedIn, type Misplaced } from '../../domain/scans/misplaced';
import { isTriggerStale } from '../../domain/scans/trigger-stale';
import type { OverviewView } from '../contract/procedure';
import { names } from '../finding-entry';
import { STEPS_REMEDY } from '../step-words';
import { warningWords } from '../register-words';
import { isKeyNew } from '../../domain/inventory/typists/typist-keys';
import { lanesOf } from '../../domain/kegiatan/lanes';
import { linesOf } from '../../domain/kegiatan/logged-procedure';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import { lacksView } from './lack-views';
import { stepView } from './step-view';
import { pick } from '../../domain/pick';

/** The overview as the page shows it. */
export function overviewView({
  context,
  kegiatan,
  steps,
  missing,
  bases,
  papers,
  gone,
}: Overview): OverviewView {
  const { settings, actor } = context;
  const stepViews = steps.map((step) => stepView(step, context));
  const lastHeartbeat = settings.system.values['Detak Terakhir'] ?? '';
  return {
    office: settings.office.name,
    person: actor,
    triggerStale: isTriggerStale(lastHeartbeat, context.now, context.calendar),
    suggestion: suggestKegiatan(localDate(context.now, context.calendar.zone)),
    isKeyNew: isKeyNew(context),
    isPpid: may(context, 'openKegiatan'),
    kegiatan: kegiatan
      ? {
          ...pick(kegiatan, 'id', 'name', 'status', 'mailState', 'letterNumber'),
        }
      : null,
    steps: stepViews,
    lacks: missing && lacksView(missing),
    exemptions: may(context, 'followExemptions')
      ? endingExemptions(context).map(({ entry, day, isOver }) => ({
          number: entry,
          until: longDate(day),
          isOver,
        }))
      : [],
    papers: may(context, 'makeInternalOutput') ? papers : { waiting: 0, unclear: 0 },
    warnings: [
      ...settings.problems.map(
        ({ key, found, used }) => `Pengaturan ${key}: "${found}" tidak terbaca; dipakai "${used}".`,
      ),
      ...[...registerWarnings(context), ...referenceWarnings(bases, context)].map(warningWords),
      ...(kegiatan ? missingStepsWarning(kegiatan, steps) : []),
      ...missingRowsWarning(gone),
      ...misplacedWarning(misplacedIn(settings), settings.units[0]?.code ?? ''),
    ],
  };
}

/** Lines of Tahapan that were deleted by hand; no step can be finished without them. */
function missingStepsWarning(
  { id, status }: Pick<KegiatanRow, 'id' | 'status'>,
  steps: Overview['steps'],
): readonly string[] {
  if (status !== 'berjalan') return [];
  const present = new Set(steps.map((step) => step.id));
  const ids = linesOf(id, lanesOf(steps)).flatMap((line) => (present.has(line.id) ? [] : [line.id]));
  return ids.length === 0 ? [] : [`Baris ${names(ids)} tidak ada lagi di sheet Tahapan. ${STEPS_REMEDY}`];
}

/** Rows deleted by hand: as many as the page Inventaris lists. */
const missingRowsWarning = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} baris Inventaris tidak ada lagi di sheet. Buka bagian Inventaris untuk mengembalikannya, atau untuk mencatat mengapa dihapus.`,
      ];

/** Files that were put into the folder Masuk itself, or into a folder there that no Sub Bagian has. */
const misplacedWarning = ({ count, names }: Misplaced, unit: string): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} berkas di folder Masuk berada di luar folder Sub Bagian, jadi tidak diproses: ${names.join(', ')}${count > names.length ? ', dan lainnya' : ''}. Pindahkan ke folder Sub Bagian pemiliknya, misalnya Masuk/${unit}.`,
      ];
