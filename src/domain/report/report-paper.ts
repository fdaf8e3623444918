import type { Digest } from '../log/digest';
import type { PaperIssue } from '../papers/issue-papers';
import { paperToken } from '../papers/paper-token';
import { stepNumbers } from '../sop/step-numbers';
import type { ReportModel } from './report-model';

const KIND = 'laporan';

/**
 * The report as a paper to sign. The head of the Log, the links, the paper's size, the day, and when step 6 ends are not part of its content:
 * a report that is sent again in time because its mail is in doubt is the same paper.
 */
export function reportPaper(model: ReportModel, digest: Digest): PaperIssue {
  const { log: _log, links: _links, paper: _paper, day: _day, date: _date, ...content } = model;
  const { title, kegiatanTitle: about } = content;
  const steps = content.steps.map((step) =>
    step.number === stepNumbers.reporting ? { ...step, finished: '', late: '' } : step,
  );
  return { kind: KIND, about, title, token: paperToken(KIND, JSON.stringify({ ...content, steps }), digest) };
}
