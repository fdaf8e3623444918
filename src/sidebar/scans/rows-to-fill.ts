import type { LackingRowView, ScanFileView, ScansView } from '../../rpc/contract/scans';

/** The rows for which the caller may give a file: those that lack one, and those that were returned. */
export const rowsToFill = ({ missing, returned }: Rows): readonly LackingRowView[] =>
  [...missing, ...returned].filter(({ isMine }) => isMine);

/** Those of them that this file may be for: rows of the unit in whose inbox it came. */
export const rowsFor = (view: Rows, { unit }: Pick<ScanFileView, 'unit'>): readonly LackingRowView[] =>
  rowsToFill(view).filter((row) => row.unit === unit);

type Rows = Pick<ScansView, 'missing' | 'returned'>;
