import type { Content } from '../../workbook/vocabulary/content';
import type { PartialFile, Range } from './partial-file';
import type { Codecs } from './codecs';

/** The content of a file, or the one further range that decides it. */
export interface Inspection {
  /** What is safe to assume if nothing more is read. */
  readonly content: Content;
  readonly more: Range | null;
}

/** A file of which some parts were read. */
export interface Inspected {
  readonly file: PartialFile;
  /** Whether a further range may be read; only one is. */
  readonly mayReadMore: boolean;
  readonly codecs: Codecs;
}

export const decided = (content: Content): Inspection => ({ content, more: null });

/** Asks for a range, unless one was read before. */
export const undecided = ({ mayReadMore }: Inspected, more: Range, otherwise: Content): Inspection => ({
  content: otherwise,
  more: mayReadMore ? more : null,
});
