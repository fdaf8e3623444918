import type { StepRow } from '../workbook/procedure';

/** What the Log adds to a line of Tahapan or Kegiatan. */
export interface VouchedLine<R = StepRow> {
  /** Cells that were typed over, as the sheet has them. */
  readonly typed?: Partial<R>;
  /** The line was deleted in the sheet. What no Log has of it is blank. */
  readonly isGone?: true;
}

/** In no row of the sheet. */
export const NOWHERE = { position: 0, unreadable: [] } as const;

/** The IDs of the lines that were deleted in the sheet. */
export const goneLines = (
  lines: readonly ({ readonly id: string } & Pick<VouchedLine, 'isGone'>)[],
): readonly string[] => lines.filter(({ isGone }) => isGone).map(({ id }) => id);
