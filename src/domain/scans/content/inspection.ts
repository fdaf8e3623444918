import type { Content } from '../../workbook/vocabulary/content';
import type { PartialFile, Range } from './partial-file';
import type { Codecs } from './codecs';

/** The content of a file, or the one further range that decides it. */
export interface Inspection {
  /** What is safe to assume if nothing more is read. */
  readonly content: Content;
  readonly look: Range | null;
}

/** A file of which some parts were read. */
export interface Inspected {
  readonly file: PartialFile;
  /** Whether a further range may be read; only one is. */
  readonly mayLook: boolean;
  readonly codecs: Codecs;
}

export const decided = (content: Content): Inspection => ({ content, look: null });

/** Asks for a range, unless one was read before. */
export const undecided = ({ mayLook }: Inspected, look: Range, otherwise: Content): Inspection => ({
  content: otherwise,
  look: mayLook ? look : null,
});
