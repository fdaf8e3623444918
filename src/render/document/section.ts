import type { ReportModel } from '../../domain/report/report-model';
import type { Block } from './block';

/** Renders a section of the report; its heading and position are settings. */
export type Section = (model: ReportModel) => readonly Block[];
