import type { LackingRowView, ScansView } from '../../rpc/contract/scans';

/** The rows that a file may be for: those that lack one, and those that were returned. */
export const rowsToFill = ({ missing, returned }: ScansView): readonly LackingRowView[] => [
  ...missing,
  ...returned,
];
