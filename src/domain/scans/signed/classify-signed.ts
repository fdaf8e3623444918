import { tokensIn } from '../../papers/paper-token';
import type { Context } from '../../office/context';
import type { PaperRow } from '../../workbook/naskah';
import type { DocumentKind } from '../../workbook/vocabulary/content';
import { UNKNOWN_PAPER } from '../../workbook/vocabulary/ledger-words';
import { err, ok, type Result } from '../../refusal/result';
import type { QuarantineReason } from '../../refusal/quarantine-reason';
import { archiveName } from '../archive/archive-name';
import type { Placement, Question } from '../announce';
import type { DroppedFile } from '../drop';
import { checkScannable, extensionOf, type CheckedFile, type Scannable } from '../quarantine';
import { PAPERS } from '../scan-move';

export type KnownPaper = Pick<PaperRow, 'id' | 'title' | 'about'>;

const signedKinds: readonly DocumentKind[] = ['pdf', 'jpeg', 'png', 'tiff', 'heic'];

/** As for scans, but a signed paper is a PDF or a picture, whatever the office scans. */
export function checkSigned<F extends CheckedFile>(
  file: F,
  { settings }: Pick<Context, 'settings'>,
): Result<Scannable<F>, QuarantineReason> {
  const scans = { ...settings.scans, kinds: signedKinds };
  return checkScannable(file, { settings: { ...settings, scans } });
}

/** The papers of a file by the codes in its name, else by those in its text; else a person must say which paper it is. */
export function classifySigned(
  file: Scannable<DroppedFile>,
  papers: ReadonlyMap<string, KnownPaper>,
  names: ReadonlySet<string>,
): Placement | Question {
  const named = tokensIn(file.name);
  const tokens = named.length > 0 ? named : (file.tokens ?? []);
  const known = tokens.flatMap((token) => papers.get(token) ?? []);
  return known.length === 0
    ? { suggestions: [], reason: tokens.length > 0 ? UNKNOWN_PAPER : '' }
    : fileForPapers(known, file, names);
}

/** The placement of a signed copy: beside its paper. */
export function fileForPapers(
  papers: readonly KnownPaper[],
  file: Scannable,
  names: ReadonlySet<string>,
): Placement {
  const [first] = papers;
  const title = ['Bertanda tangan', first?.title, first?.about].filter(Boolean).join(' ');
  const named = { id: first?.id ?? '', title, year: null };
  return {
    place: PAPERS,
    name: archiveName('{judul}_{kode}', named, extensionOf(file.content), names),
    row: papers.map(({ id }) => id).join(', '),
    reason: '',
    duplicateOf: '',
  };
}

/** The papers of these codes, or the first code that no paper has. */
export function papersWith(
  papers: readonly KnownPaper[],
  tokens: readonly string[],
): Result<readonly KnownPaper[], string> {
  const known = new Map(papers.map((paper) => [paper.id, paper]));
  const unknown = tokens.find((token) => !known.has(token));
  return unknown === undefined ? ok(tokens.flatMap((token) => known.get(token) ?? [])) : err(unknown);
}
