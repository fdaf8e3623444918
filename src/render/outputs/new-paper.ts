import type { PublicHoldings } from '../../domain/outputs/holdings';
import type { Orientation, Paper } from '../pdf/layout/paper';
import { newDocument } from '../pdf/new-document';

/** An empty document in the office's paper size: same holdings, same bytes. */
export const newPaper = (
  { paper, date, day, log: { hash }, register }: PublicHoldings,
  title: string,
  orientation: Orientation,
): Paper =>
  newDocument({ paper, title, subject: date, author: register.office.name, day, hash }, orientation);
