import type { ReportModel } from '../../domain/report/report-model';
import type { Block } from './block';

/** What a section of the report says; its heading and its place are settings. */
export type Section = (model: ReportModel) => readonly Block[];
