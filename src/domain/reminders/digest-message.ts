import { longDate, longDay, timeOfDay } from '../calendar/format-date';
import { NO_RELEASER } from '../scans/late';
import { unitName } from '../organisation/sub-bagian';
import { localDate } from '../calendar/instant';
import { describeLateness } from '../calendar/lateness';
import type { Context } from '../office/context';
import { stepLateness } from '../kegiatan/step-lateness';
import { nameOf } from '../office/people/people';
import { OFFICE_LANE } from '../sop/step';
import { escapeHtml } from '../text/escape-html';
import { clipped, oneLine } from '../text/one-line';
import type { EndingExemption } from '../registers/exemption/ending-exemptions';
import type { LateScan } from './late-scans';
import type { Digest } from './plan-reminders';
import type { ReturnedRow } from './returned-rows';
import { reminderKinds, type ReminderKind } from './sent-reminders';
import type { Task } from './step-tasks';

export interface DigestMessage {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

const headings: Readonly<Record<ReminderKind, string>> = {
  terlambat: 'Terlambat',
  mendekati: 'Mendekati tenggat',
  dibuka: 'Sudah dapat dikerjakan',
};
const counted: Readonly<Record<ReminderKind, string>> = {
  terlambat: 'terlambat',
  mendekati: 'mendekati tenggat',
  dibuka: 'dapat dikerjakan',
};

/** Characters of a subject line (reference/gmail: "up to 250 characters"), and of a name in the mail. */
const MAX_SUBJECT = 250;
const MAX_NAME = 300;

/**
 * Google's mobile apps show neither menu nor sidebar:
 * https://developers.google.com/workspace/add-ons/concepts/editor-addons
 */
const WAY = 'Buka lembar kerja di komputer';

/** One person's tasks, the most urgent first, with a link to the sheet. Opening it changes nothing. */
export function digestMessage(digest: Digest, address: string, context: Context): DigestMessage {
  const { settings } = context;
  const name = digest.kegiatan === '' ? '' : ` dalam Kegiatan "${clipped(digest.kegiatan, MAX_NAME)}"`;
  const groups = [
    { heading: 'Dikembalikan, mohon diperbaiki', tasks: returnedWords(digest.returned, context) },
    { heading: 'Pengecualian yang berakhir', tasks: digest.exemptions.map(exemptionWords) },
    { heading: 'Pindaian yang menunggu Anda lihat', tasks: digest.late.map(lateWords) },
    {
      heading: 'Pindaian yang belum ada yang boleh melihatnya',
      tasks: digest.stuck.map((scan) => stuckWords(scan, context)),
    },
    ...[...reminderKinds].reverse().map((reminder) => ({
      heading: headings[reminder],
      tasks: digest.tasks.filter((task) => task.reminder === reminder).map((task) => wordsOf(task, context)),
    })),
  ].filter(({ tasks }) => tasks.length > 0);
  const opening = `Tugas Anda${name}, ${settings.office.name}:`;
  const closing =
    'Menu Dokumentasi dan sidebar hanya ada di komputer, tidak di aplikasi Google Sheets untuk ponsel. Surel ini dikirim hanya bila ada yang baru: pengingat paling banyak satu kali sehari pada hari kerja, dokumen yang dikembalikan juga pada jam kerja. Tautan di atas hanya membuka lembar kerja. Pengingat dapat dimatikan di sheet Pengaturan, bagian Surel.';
  return {
    subject: subjectOf(digest),
    plain: [
      'Yth. Bapak/Ibu,',
      '',
      opening,
      ...groups.flatMap(({ heading, tasks }) => [
        '',
        heading.toUpperCase(),
        ...tasks.flatMap(({ title, due, why }) => [
          `- ${title}`,
          `  ${due}`,
          ...(why === '' ? [] : [`  ${why}`]),
        ]),
      ]),
      '',
      `${WAY}: ${address}`,
      '',
      closing,
    ].join('\n'),
    html: htmlOf(opening, groups, address, closing),
  };
}

interface TaskWords {
  readonly title: string;
  readonly due: string;
  readonly why: string;
}

interface Group {
  readonly heading: string;
  readonly tasks: readonly TaskWords[];
}

function wordsOf({ step }: Task, { settings, now, calendar }: Context): TaskWords {
  const unit = unitName(step.lane, settings.units);
  const lane = step.lane === OFFICE_LANE ? 'PPID' : `Sub Bagian ${unit}`;
  const title = `Tahap ${step.number}: ${step.title} (${lane})`;
  if (step.due === null) return { title, due: 'Tanpa tenggat', why: '' };
  const late = describeLateness(stepLateness(step, now, calendar));
  const day = longDay(localDate(step.due, calendar.zone));
  const due = `Tenggat ${day} pukul ${timeOfDay(step.due, calendar.zone)}${late === '' ? '' : `, ${late}`}`;
  return { title, due, why: step.explanation };
}

/** Rows listed in one mail. */
const MOST_ROWS = 20;

function returnedWords(
  rows: readonly ReturnedRow[],
  { people }: Pick<Context, 'people'>,
): readonly TaskWords[] {
  const named = rows.slice(0, MOST_ROWS).map(({ id, title, note }): TaskWords => ({
    title: `${id} ${clipped(oneLine(title), MAX_NAME)}`.trim(),
    due: `Dikembalikan oleh ${nameOf(note.by, people)}: ${oneLine(note.reason)}`,
    why: 'Perbaiki, ajukan lagi dengan keterangan, atau tunda: sidebar, bagian Inventaris, saringan "Dikembalikan".',
  }));
  const left = rows.length - named.length;
  return left === 0 ? named : [...named, { title: `dan ${left} dokumen lagi`, due: '', why: '' }];
}

/** By number only: the title of an exempted document is not mailed. */
const exemptionWords = ({ entry, day, isOver }: EndingExemption): TaskWords => ({
  title: `${entry}: masa pengecualian ${isOver ? 'sudah berakhir' : 'akan berakhir'}`,
  due: `Dikecualikan sampai ${longDate(day)}`,
  why: 'PPID membuka informasinya ke DIP, atau mencatat uji konsekuensi melalui KPU Provinsi yang baru dengan akhir yang baru: sidebar, bagian DIP, daftar DIK, saringan "Pengecualian berakhir".',
});

/** By number only, as above. */
const lateWords = ({ id, row }: LateScan): TaskWords => ({
  title: `${id} untuk ${row}`,
  due: 'Datang sesudah dokumennya diputuskan',
  why: 'Buka berkasnya, lalu pilih dokumennya bila memang pindaiannya: sidebar, bagian Pindaian. Sampai itu keputusan dan pindaian yang sudah ada tetap berlaku.',
});

const stuckWords = (scan: LateScan, { settings, people }: Context): TaskWords => ({
  ...lateWords(scan),
  due: `Sub Bagian ${unitName(scan.subBagian, settings.units)}${scan.sender === '' ? '' : `, dari ${nameOf(scan.sender, people)}`}`,
  why: `Sesudah diputuskan, ${NO_RELEASER}`,
});

/** @example 'Pengingat: 1 tugas terlambat, 2 tugas mendekati tenggat (Semester I 2026)' */
function subjectOf({ kegiatan, tasks, returned, exemptions, late, stuck }: Digest): string {
  const counts = [
    [returned.length, 'dokumen dikembalikan'] as const,
    [exemptions.length, 'pengecualian berakhir'] as const,
    [late.length, 'pindaian menunggu dilihat'] as const,
    [stuck.length, 'pindaian belum ada yang boleh melihatnya'] as const,
    ...[...reminderKinds]
      .reverse()
      .map(
        (reminder) =>
          [tasks.filter((task) => task.reminder === reminder).length, `tugas ${counted[reminder]}`] as const,
      ),
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const start = `Pengingat: ${counts.join(', ')}`;
  if (kegiatan === '') return start;
  return `${start} (${clipped(oneLine(kegiatan), MAX_SUBJECT - start.length - 3)})`;
}

const FONT = 'font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124';
const SMALL = 'font-size:12px;color:#5f6368';

const htmlOf = (opening: string, groups: readonly Group[], address: string, closing: string): string =>
  [
    `<div style="${FONT};max-width:600px"><p>Yth. Bapak/Ibu,</p><p>${escapeHtml(opening)}</p>`,
    ...groups.map(
      ({ heading, tasks }) =>
        `<p style="margin:16px 0 4px"><b>${escapeHtml(heading)}</b></p><ul style="margin:0;padding-left:20px">${tasks.map(itemOf).join('')}</ul>`,
    ),
    `<p style="margin:20px 0"><a href="${escapeHtml(address)}" style="background:#1a5fb4;color:#ffffff;padding:8px 16px;border-radius:4px;text-decoration:none">${WAY}</a></p>`,
    `<p style="${SMALL}">${escapeHtml(closing)}</p></div>`,
  ].join('');

const itemOf = ({ title, due, why }: TaskWords): string =>
  `<li style="margin-bottom:8px">${escapeHtml(title)}<br><b>${escapeHtml(due)}</b>${why === '' ? '' : `<br><span style="${SMALL}">${escapeHtml(why)}</span>`}</li>`;
