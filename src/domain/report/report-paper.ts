import type { PaperIssue } from '../papers/issue-papers';
import { paperToken } from '../papers/paper-token';
import type { ReportModel } from './report-model';

const KIND = 'laporan';

/** The report as a paper to sign. The head of the Log, the links, the paper's size and the day are not part of its content. */
export function reportPaper({ log, links, paper, day, date, ...content }: ReportModel): PaperIssue {
  const { title, kegiatanTitle: about } = content;
  return { kind: KIND, about, title, token: paperToken(KIND, JSON.stringify(content)) };
}
