import type { DemoOffice, TableRow } from '../demo/office';

/** The entries of Log Lama and Log as one. */
export const wholeLog = (office: DemoOffice): readonly TableRow[] =>
  ['Log Lama', 'Log']
    .filter((title) => office.workspace.sheets.titles().includes(title))
    .flatMap((title) => office.table(title))
    .sort((one, other) => Number(one['No']) - Number(other['No']));
