import { yearOf } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import { joinChanges, type Changes } from '../changes';
import type { Context } from '../context';
import { completeStep } from '../kegiatan/complete-step';
import { blockersOf, type FinishingOffice } from '../kegiatan/finish-step';
import { takeStep } from '../kegiatan/take-step';
import { peopleIn } from '../office/actor';
import { formatLetterNumber } from '../office/letter-number';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { OFFICE_LANE } from '../sop/step';
import { buildReport, type ReportOffice } from './build-report';
import { mailText, type MailText } from './mail-draft';
import type { ReportModel } from './report-model';

export type ReportingOffice = FinishingOffice & ReportOffice;

const ref = { number: 6, lane: OFFICE_LANE };

/** A mail found in MENGIRIM may or may not have gone out: only a person can say which (never sent again by itself). */
export const doubts = ['kirim ulang', 'sudah terkirim'] as const;
export type Doubt = (typeof doubts)[number];

export interface Sending {
  readonly changes: Changes;
  readonly report: ReportModel;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly text: MailText;
  readonly fileName: string;
}

/** SOP 6, before the mail: the letter number is taken and MENGIRIM is written, so that a death in between is seen. */
export function prepareReport(
  office: ReportingOffice,
  context: Context,
  doubt: Doubt | null,
): Result<Sending, Refusal> {
  const taken = takeStep(office, context, ref);
  if (!taken.ok) return taken;
  const turn = taken.value;
  if (turn.kegiatan.mailState === 'MENGIRIM' && doubt !== 'kirim ulang')
    return err({ code: 'MAIL_UNCERTAIN', to: turn.kegiatan.mailTo });
  const blockers = blockersOf(office, turn, context);
  if (blockers.length > 0) return err({ code: 'BLOCKED', step: ref, blockers });
  const { letter, mail } = context.settings;
  const letterNumber =
    turn.kegiatan.letterNumber ||
    formatLetterNumber(letter.template, {
      ...letter,
      urut: letter.next,
      tahun: yearOf(localDate(context.now, context.calendar.zone)),
    });
  const token = `${turn.kegiatan.id}-${context.now.toString(36)}`;
  const to = peopleIn({ name: 'Sekretaris', unit: null }, context.settings);
  const report = buildReport(office, turn, context, letterNumber);
  const changes = joinChanges({
    updates: [
      {
        sheet: 'kegiatan',
        id: turn.kegiatan.id,
        set: { letterNumber, mailState: 'MENGIRIM', mailToken: token, mailTo: to.join(', ') },
      },
    ],
    settings:
      turn.kegiatan.letterNumber === '' ? { 'Surat/Nomor Urut Berikutnya': String(letter.next + 1) } : {},
    log: [
      {
        event: 'LAPORAN_DIKIRIM',
        object: turn.kegiatan.id,
        detail: `${letterNumber} kepada ${to.join(', ')} [${token}]`,
      },
    ],
  });
  return ok({
    changes,
    report,
    to,
    cc: mail.cc,
    text: mailText(report, token),
    fileName: `Laporan ${turn.kegiatan.id} ${turn.kegiatan.name}`,
  });
}

/** SOP 6, after the mail: TERKIRIM, the step done, the Kegiatan closed. */
export function concludeReport(
  office: Pick<ReportingOffice, 'kegiatan' | 'tahapan' | 'beranda'>,
  context: Context,
  report: string,
): Result<Changes, Refusal> {
  const taken = takeStep(office, context, ref);
  if (!taken.ok) return taken;
  const turn = taken.value;
  if (turn.kegiatan.mailState !== 'MENGIRIM') return err({ code: 'NOTHING_TO_DO' });
  const cells = {
    mailState: 'TERKIRIM',
    mailAt: context.now,
    status: 'selesai',
    closedAt: context.now,
    ...(report === '' ? {} : { report }),
  } as const;
  return ok(
    joinChanges(
      { updates: [{ sheet: 'kegiatan', id: turn.kegiatan.id, set: cells }] },
      completeStep(
        turn,
        context,
        office.beranda,
        `Laporan ${turn.kegiatan.letterNumber} terkirim kepada ${turn.kegiatan.mailTo}`,
      ),
      { log: [{ event: 'KEGIATAN_DITUTUP', object: turn.kegiatan.id, detail: turn.kegiatan.letterNumber }] },
    ),
  );
}
