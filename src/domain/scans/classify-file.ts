import type { Context } from '../office/context';
import { archiveName } from './archive/archive-name';
import type { Placement, Question } from './announce';
import type { IntakeState, IntakeRow } from './intake-state';
import type { DroppedFile } from './drop';
import { unitOfRow } from '../organisation/sub-bagian';
import { rowsServed } from '../completeness/scanned-rows';
import type { ScanRow } from '../workbook/pindaian';
import { AGAIN, LATE, NEW_VERSION } from '../workbook/vocabulary/ledger-words';
import { matchScan, type Match } from './matching/match-scan';
import { checkScannable, extensionOf, type Scannable } from './quarantine';
import { DUPLICATES, QUARANTINE, scanFolderOf, SIGNED } from './scan-move';
import { checkSigned, classifySigned } from './signed/classify-signed';

/** As far as it is used here; a chosen row was matched by nobody. */
type Found = Extract<Match, { kind: 'ask' }> | Pick<Extract<Match, { kind: 'sure' }>, 'kind' | 'rowId'>;

/**
 * Decides on a settled file: quarantine, duplicate, filed for a row, or a question.
 * @param scan its row of the ledger, with the rows that a person has chosen for it already; they count more than its name
 */
export function classifyFile(
  file: DroppedFile,
  intake: IntakeState,
  context: Context,
  scan: Pick<ScanRow, 'id' | 'row'> = { id: '', row: '' },
): Placement | Question {
  const isSigned = file.unit === SIGNED;
  const checked = (isSigned ? checkSigned : checkScannable)(file, context);
  if (!checked.ok) return withoutRow(QUARANTINE, file, { reason: checked.error });
  const same = intake.byHash.get(file.sha256);
  // A file that waited is known by its own content.
  const first = same === scan.id ? undefined : same;
  if (isSigned)
    return first === undefined
      ? classifySigned(checked.value, intake.papers, intake.names)
      : asDuplicate(file, first);
  if (first !== undefined) return asAgain(file, first, intake) ?? asDuplicate(file, first);
  const isOwn = (rows: ReadonlyMap<string, IntakeRow>, id: string): boolean =>
    rows.get(id)?.subBagian === file.unit;
  const chosen = rowsServed(scan).filter(
    (id) => isOwn(intake.waiting, id) || isOwn(intake.scanned, id) || isOwn(intake.late, id),
  );
  if (chosen.some((id) => intake.late.has(id))) return chosenLate(file, chosen, intake);
  if (chosen.length > 1) return { suggestions: chosen, reason: '' };
  const [given] = chosen;
  const among = (rows: ReadonlyMap<string, IntakeRow>, name = file.name): Found =>
    given !== undefined && isOwn(rows, given)
      ? { kind: 'sure', rowId: given }
      : matchScan(name, intake.index, (id) => isOwn(rows, id));
  const match = among(intake.waiting);
  const row = match.kind === 'sure' ? intake.waiting.get(match.rowId) : undefined;
  if (row && !intake.late.has(row.id)) return fileFor(row, checked.value, intake.names, context);
  const filed = row ? match : among(intake.scanned);
  const second = filed.kind === 'sure' ? filed : among(intake.late);
  if (second.kind === 'sure')
    return { suggestions: [second.rowId], reason: intake.late.has(second.rowId) ? LATE : NEW_VERSION };
  const hinted = file.within ? among(intake.waiting, `${file.within.name} ${file.name}`) : match;
  return {
    suggestions: [...new Set([...suggestedRows(hinted), ...suggestedRows(match)])].slice(0, 3),
    reason: '',
  };
}

/** It waits for the rows that a person chose; a late one that only its name says is a further suggestion. */
function chosenLate(
  { name, unit }: DroppedFile,
  rows: readonly string[],
  { index, late }: IntakeState,
): Question {
  const named = matchScan(name, index, (id) => late.get(id)?.subBagian === unit);
  const also = named.kind === 'sure' ? [named.rowId] : [];
  return { rows, suggestions: [...new Set([...rows, ...also])], reason: LATE };
}

/** The folder of a file only suggests its row: it may contain several documents, or the pages of one. */
const suggestedRows = (match: Found): readonly string[] =>
  match.kind === 'sure' ? [match.rowId] : match.suggestions.map(({ id }) => id);

const withoutRow = (
  place: string,
  file: Pick<DroppedFile, 'name'>,
  why: Partial<Pick<Placement, 'reason' | 'duplicateOf'>>,
): Placement => ({
  place,
  name: file.name,
  row: '',
  reason: '',
  duplicateOf: '',
  ...why,
});

/** The same bytes as a scan in the ledger, for example when somebody repeats an upload to be sure. */
export const asDuplicate = (file: Pick<DroppedFile, 'name'>, first: string): Placement =>
  withoutRow(DUPLICATES, file, { duplicateOf: first });

/** The scan of a carried row, given again for it: recorded with the row, and nobody is asked. */
function asAgain(file: DroppedFile, first: string, { carriedBy }: IntakeState): Placement | undefined {
  const row = carriedBy.get(first);
  return row?.subBagian === file.unit
    ? { ...asDuplicate(file, first), row: row.id, reason: AGAIN }
    : undefined;
}

/** The placement of a file that is known to be the scan of a row and can be one. */
export function fileFor(
  row: IntakeRow,
  file: Scannable,
  names: ReadonlySet<string>,
  { settings }: Context,
): Placement {
  const name = archiveName(settings.scans.nameTemplate, row, extensionOf(file.content), names);
  return {
    place: scanFolderOf(unitOfRow(row, settings.units)),
    name,
    row: row.id,
    reason: '',
    duplicateOf: '',
  };
}
