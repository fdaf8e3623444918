import type { DemoOffice, TableRow } from '../demo/office';

/** The rows of a sheet after those that an opening moved to its sheet of former Kegiatan. */
export const withFormer = (office: DemoOffice, title: string): readonly TableRow[] =>
  [`${title} Lama`, title]
    .filter((each) => office.workspace.sheets.titles().includes(each))
    .flatMap((each) => office.table(each));

/** The entries of Log Lama and Log as one. */
export const wholeLog = (office: DemoOffice): readonly TableRow[] =>
  [...withFormer(office, 'Log')].sort((one, other) => Number(one['No']) - Number(other['No']));
