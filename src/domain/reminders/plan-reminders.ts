import type { CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import { isWorkingDay } from '../calendar/office-calendar';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { runningKegiatan } from '../sop/running';
import { isConfirmedAddress } from '../office/settings/confirmed-settings';
import { settingKey } from '../office/settings/setting-definitions';
import { recipientsOf } from '../report/sending/recipients';
import { endingExemptions, type EndingExemption } from '../registers/exemption/ending-exemptions';
import { isAddress } from '../text/address';
import { addressesWith } from '../office/permissions';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import {
  correctorsOf,
  isNotified,
  returnedRows,
  notifiedRows,
  unnotifiedRows,
  type ReturnedOffice,
  type ReturnedRow,
} from './returned-rows';
import { lateFor, lateScans, namersOf, byReleasers, type AddressedScan, type LateScan } from './late-scans';
import { untoldOf, withoutTold, withTold } from './told-once';
import { markSent, unmarkSent, wasSent, reminderKinds } from './sent-reminders';
import { doersOf, isUnsent, remindersOf, tasksOf, urgency, type Task } from './step-tasks';

export interface ReminderOffice extends ReturnedOffice {
  readonly pindaian: readonly (LateScan & Pick<ScanRow, 'state' | 'reason'>)[];
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'status'>[];
}

/** All tasks of one person, in one mail. */
export interface Digest {
  readonly person: string;
  /** '' while none is running. */
  readonly kegiatan: string;
  /** The most urgent first. */
  readonly tasks: readonly Task[];
  /** Rows that were returned to the person's unit. */
  readonly returned: readonly ReturnedRow[];
  /** Exemptions that end, for those who open or renew them. */
  readonly exemptions: readonly EndingExemption[];
  /** Scans for documents that were decided, for whoever looks at them. */
  readonly late: readonly LateScan[];
  /** Those that nobody may look at, for those who can give a further person the role. */
  readonly stuck: readonly LateScan[];
  /** The exemptions and scans that are new to the person (told-once.ts). */
  readonly untold: readonly string[];
}

export interface Reminders {
  readonly digests: readonly Digest[];
  /** Written before the first mail is sent, so that nobody gets the same reminder twice. */
  readonly changes: Changes;
}

const SENT = 'Pengingat Terkirim';
const none: Reminders = { digests: [], changes: joinChanges() };

/**
 * Today's reminders. On working days, they go to whoever has a step that opened, is nearly due or is late, or an exemption that
 * ends, unless they were reminded of that before. At most one mail per person a day, and only while the daily quota leaves enough for the
 * report.
 */
export function planReminders(office: ReminderOffice, context: Context, quotaLeft: number): Reminders {
  const { settings, now, calendar } = context;
  const today = localDate(now, calendar.zone);
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!settings.reminders.isOn || !isWorkingDay(today, calendar)) return none;
  const mailed = mailedOn(context, today);
  const isOpen = (step: StepRow): boolean => step.kegiatan === kegiatan?.id && step.status === 'terbuka';
  const steps = office.tahapan.filter(isOpen);
  const returned = kegiatan ? returnedRows(office, kegiatan.id) : [];
  const exemptions = endingExemptions(context);
  const late = kegiatan ? lateScans(office, kegiatan.id, context) : [];
  const digests = peopleOf({ steps, returned, exemptions, late }, context)
    .filter((person) => !mailed.includes(person) && isAddress(person) && isConfirmedAddress(person, settings))
    .map((person): Digest => {
      const own = {
        exemptions: followersOf(context).includes(person) ? exemptions : [],
        ...lateFor(person, late, context),
      };
      return {
        person,
        kegiatan: kegiatan?.name ?? '',
        tasks: tasksOf(person, steps, context),
        returned: returned.filter(({ unit }) => correctorsOf(unit, context).includes(person)),
        ...own,
        untold: untoldOf({ person, matters: mattersIn(own) }, context),
      };
    })
    .filter(hasNews)
    .sort((one, other) => urgency(other.tasks[0]) - urgency(one.tasks[0]))
    .slice(0, Math.max(0, quotaLeft - reservedMail(context)));
  return digests.length === 0
    ? none
    : {
        digests,
        changes: withSent(digests, mailed, mattersIn({ exemptions, ...byReleasers(late) }), context),
      };
}

/** Written before sending: the reminders per step, and the people mailed today. */
function withSent(
  digests: readonly Digest[],
  mailed: readonly string[],
  matters: readonly string[],
  context: Context,
): Changes {
  const today = localDate(context.now, context.calendar.zone);
  const tellings = digests.map((digest) => ({ person: digest.person, matters: mattersIn(digest) }));
  return joinChanges({
    updates: [...sentCells(digests, context), ...notifiedRows(digests)],
    settings: {
      ...dayLedger(today, [...mailed, ...digests.map(({ person }) => person)]),
      ...withTold(tellings, matters, context),
    },
    log: digests.map(({ person, tasks, returned, exemptions, late, stuck }) => ({
      event: 'PENGINGAT',
      object: person,
      detail: [
        ...tasks.map(({ step, reminder }) => `${step.id} ${reminder}`),
        ...returned.map(({ id }) => `${id} dikembalikan`),
        ...exemptions.map(({ entry, day }) => `${entry} dikecualikan sampai ${day}`),
        ...late.map(({ id }) => `${id} menunggu dilihat`),
        ...stuck.map(({ id }) => `${id} belum ada yang boleh melihat`),
      ].join(', '),
    })),
  });
}

/**
 * Reverts this for people whose mail was certainly not sent, in the current cells: they are reminded next time.
 * Reminders of other days stay recorded.
 */
export function withoutUnsent(
  office: {
    readonly tahapan: readonly Pick<StepRow, 'id' | 'reminded'>[];
    readonly inventaris: readonly Pick<InventoryRow, 'id' | 'returned'>[];
  },
  context: Context,
  unsent: readonly Digest[],
): Changes {
  const today = localDate(context.now, context.calendar.zone);
  const people = unsent.map(({ person }) => person);
  const cells = new Map(office.tahapan.map(({ id, reminded }) => [id, reminded]));
  for (const { person, tasks } of unsent)
    for (const { step } of tasks) {
      const included = reminderKinds.filter((reminder) => !wasSent(step.reminded, reminder, person));
      cells.set(step.id, unmarkSent(cells.get(step.id) ?? '', person, included));
    }
  return joinChanges({
    updates: [
      ...office.tahapan
        .filter(({ id, reminded }) => cells.get(id) !== reminded)
        .map(({ id }): RowUpdate => ({ sheet: 'tahapan', id, set: { reminded: cells.get(id) ?? '' } })),
      ...unnotifiedRows(office.inventaris, unsent),
    ],
    settings: {
      ...dayLedger(
        today,
        mailedOn(context, today).filter((person) => !people.includes(person)),
      ),
      ...withoutTold(
        unsent.map(({ person, untold: matters }) => ({ person, matters })),
        context,
      ),
    },
    log: people.map((person) => ({
      event: 'PENGINGAT_TIDAK_TERKIRIM',
      object: person,
      detail: 'dicoba lagi',
    })),
  });
}

function sentCells(
  digests: readonly Digest[],
  context: Context,
): readonly {
  readonly sheet: 'tahapan';
  readonly id: string;
  readonly set: { readonly reminded: string };
}[] {
  const steps = new Map(digests.flatMap(({ tasks }) => tasks).map(({ step }) => [step.id, step]));
  return [...steps.values()].map((step) => {
    const sent = digests
      .filter(({ tasks }) => tasks.some((task) => task.step.id === step.id))
      .flatMap(({ person }) => remindersOf(step, context).map((reminder) => [reminder, person] as const));
    return { sheet: 'tahapan', id: step.id, set: { reminded: markSent(step.reminded, sent) } };
  });
}

/** The people mailed today: '2026-02-05 a@x.id b@x.id' in Pengaturan; a list of another day is ignored. */
function mailedOn({ settings }: Context, today: CalendarDate): readonly string[] {
  const [day, ...people] = (settings.system.values[SENT] ?? '').split(' ');
  return day === today ? people : [];
}

const dayLedger = (today: CalendarDate, people: readonly string[]): Changes['settings'] => ({
  [settingKey('Sistem', SENT)]: [today, ...people].join(' '),
});

/** The part of the day's mail quota that the report may need. */
export const reservedMail = ({ settings }: Context): number => {
  const { to, cc } = recipientsOf(settings);
  return Math.max(settings.reminders.reserve, to.length + cc.length);
};

/** The people to whom the end of an exemption is a task. */
const followersOf = ({ settings }: Context): readonly string[] => addressesWith('followExemptions', settings);

/** What is told once. @example ['DIK-0001 2026-05-31 mendekati', 'P-0012', 'P-0013 tanpa yang melihat'] */
const mattersIn = ({
  exemptions,
  late,
  stuck,
}: Pick<Digest, 'exemptions' | 'late' | 'stuck'>): readonly string[] => [
  ...exemptions.map(({ entry, day, isOver }) => `${entry} ${day} ${isOver ? 'berakhir' : 'mendekati'}`),
  ...late.map(({ id }) => id),
  ...stuck.map(({ id }) => `${id} tanpa yang melihat`),
];

interface Work extends Pick<Digest, 'returned' | 'exemptions'> {
  readonly steps: readonly StepRow[];
  readonly late: readonly AddressedScan[];
}

const peopleOf = ({ steps, returned, exemptions, late }: Work, context: Context): readonly string[] => [
  ...new Set([
    ...steps.flatMap((step) => doersOf(step, context)),
    ...returned.flatMap(({ unit }) => correctorsOf(unit, context)),
    ...(exemptions.length > 0 ? followersOf(context) : []),
    ...late.flatMap(({ people }) => (people.length > 0 ? people : namersOf(context))),
  ]),
];

const hasNews = ({ person, tasks, returned, untold }: Digest): boolean =>
  tasks.some((task) => isUnsent(task, person)) ||
  returned.some(({ note }) => !isNotified(note, person)) ||
  untold.length > 0;
