import type { ReportReading } from '../../app/report/view-report';
import { shortMoment } from '../../domain/calendar/format-date';
import type { Refusal } from '../../domain/refusal/refusal';
import type { PastReport } from '../../domain/report/sending/report-status';
import { reportFigures, scanSentence } from '../../domain/report/figures/key-figures';
import { reportLabel } from '../../domain/report/sending/report-history';
import type { ReportView } from '../contract/report';
import { describeRefusal } from '../messages';
import { pick } from '../../domain/pick';

/** The report as the page shows it. */
export function reportView(reading: ReportReading): ReportView {
  const { kegiatan, report, isRunning, isSender, refusal } = reading;
  return {
    kegiatan: kegiatan ? { id: kegiatan.id, name: kegiatan.name, isRunning } : null,
    maySend: isRunning && isSender && refusal === null && kegiatan?.mailState !== 'MENGIRIM',
    isSender,
    senders: reading.senders,
    blockers: refusal === null ? [] : sentences(refusal),
    notices: reading.notices,
    participants: report?.participants ?? [],
    figures: report ? reportFigures(report).map(([label, value]) => ({ label, value })) : [],
    scans: report ? scanSentence(report.scans) : '',
    sections: reading.sections,
    letterNumber: report?.letterNumber ?? '',
    recipients: { ...reading.recipients, quotaLeft: reading.quotaLeft },
    mail: mailView(reading),
    revision: revisionView(reading),
    past: reading.past.map(pastView),
  };
}

/** A refusal's details if it has any, because they say more than its message. */
function sentences(refusal: Refusal): readonly string[] {
  const { message, details } = describeRefusal(refusal);
  return details.length > 0 ? details : [message];
}

function mailView({ kegiatan, inDoubt, context }: ReportReading): ReportView['mail'] {
  const about = inDoubt ?? kegiatan;
  if (!about) return { state: '', to: '', sentAt: '', question: '', isRevision: false };
  const { mailState, mailTo, mailAt } = about;
  return {
    state: mailState,
    to: mailTo,
    sentAt: mailAt === null ? '' : shortMoment(mailAt, context.calendar.zone),
    question: inDoubt ? describeRefusal({ code: 'MAIL_UNCERTAIN', to: mailTo }).message : '',
    isRevision: inDoubt?.status === 'selesai',
  };
}

function revisionView(reading: ReportReading): ReportView['revision'] {
  const { kegiatan, isRunning, isSender, revisionRefusal } = reading;
  const inDoubt = reading.inDoubt?.status === 'selesai' ? reading.inDoubt : undefined;
  return {
    may: isSender && !isRunning && !inDoubt && revisionRefusal === null,
    why: revisionRefusal === null ? '' : sentences(revisionRefusal).join(' '),
    number: inDoubt ? inDoubt.revision : isRunning ? 1 : (kegiatan?.revision ?? 0) + 1,
    reason: inDoubt?.revisionReason ?? '',
  };
}

const pastView = ({ kegiatan, sent }: PastReport): ReportView['past'][number] => ({
  id: kegiatan.id,
  kegiatan: kegiatan.name,
  ...pick(kegiatan, 'letterNumber', 'report', 'document'),
  sent: sent.map((each) => ({ ...each, label: reportLabel(each.number) })),
});
