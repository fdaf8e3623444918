import type { Digest } from '../log/digest';
import type { PaperIssue } from '../papers/issue-papers';
import { paperToken } from '../papers/paper-token';
import type { ReportModel } from './report-model';

const KIND = 'laporan';

/** The report as a paper to sign. The head of the Log, the links, the paper's size and the day are not part of its content. */
export function reportPaper(model: ReportModel, digest: Digest): PaperIssue {
  const { log: _log, links: _links, paper: _paper, day: _day, date: _date, ...content } = model;
  const { title, kegiatanTitle: about } = content;
  return { kind: KIND, about, title, token: paperToken(KIND, JSON.stringify(content), digest) };
}
