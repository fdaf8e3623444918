import type { ReportModel } from '../../../../domain/report/report-model';
import type { Block } from '../layout/block';

/** A section of the report; its Roman number is its place in the list. */
export interface Section {
  readonly title: string;
  readonly blocks: (model: ReportModel) => readonly Block[];
}
