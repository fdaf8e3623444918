import type { Context } from '../../domain/office/context';
import { internalHoldings, publicHoldings } from '../../domain/outputs/holdings';
import { refuseWithout } from '../../domain/office/permissions';
import { outputName } from '../../domain/outputs/output-name';
import {
  outputs,
  type AnyOutput,
  type DocumentOutput,
  type InternalOutput,
  type OutputId,
  type PublicOutput,
} from '../../domain/outputs/outputs';
import { joinChanges } from '../../domain/workbook/changes';
import type { PaperRow } from '../../domain/workbook/naskah';
import { issuePapers, type PaperIssue } from '../../domain/papers/issue-papers';
import { SIGNED_INBOX } from '../../domain/scans/scan-move';
import type { Decision, Reads, Snapshot } from '../../ports/execution';
import { err, flatten, mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { refuseForeignFolder } from '../results';
import { announcedReads, logOfEvents, procedure } from '../reads';

export interface MadeOutput {
  readonly name: string;
  readonly link: string;
}

type Needs = Pick<Deps, 'execution' | 'custody' | 'documents' | 'editable' | 'renderer' | 'findFile'>;
/** The bytes of a file, or the HTML of a Google Doc. */
type Printed = { readonly content: Uint8Array | string; readonly context: Context };

const publicReads = { dip: 'all', naskah: 'all', ...announcedReads } as const;
const officeReads = {
  dip: 'all',
  naskah: 'all',
  ...logOfEvents,
  dik: 'all',
  ...procedure,
  inventaris: [
    'id',
    'kegiatan',
    'subBagian',
    'title',
    'year',
    'category',
    'form',
    'link',
    'unscannable',
    'printedPlace',
    'entry',
    'carried',
  ],
  pindaian: ['row', 'state', 'reason'],
  rekapitulasi: 'all',
  dasarHukum: 'all',
  klasifikasi: 'all',
  monev: 'all',
  daftarWajib: 'all',
} as const;

/**
 * Creates a file of the registers in the folder Laporan, which the product shares with nobody; people publish public
 * outputs themselves. Existing files are not overwritten.
 */
export const makeOutput =
  (deps: Needs) =>
  (id: OutputId): Result<MadeOutput> => {
    const output = outputs.find((candidate) => candidate.id === id);
    if (!output) throw new Error(`There is no output ${id}`);
    const printed = output.audience === 'publik' ? printPublic(deps, output) : printInternal(deps, output);
    return printed.ok ? store(deps, output, printed.value) : printed;
  };

function printPublic({ execution, renderer }: Needs, output: PublicOutput): Result<Printed> {
  const issued = decided(execution, output, publicReads, (office, context) => {
    const refused = refuseWithout(context, output.permission);
    if (refused) return err(refused);
    const holdings = publicHoldings(office, context);
    return issue(office, renderer.issuesForPublic(output.id, holdings), holdings, context);
  });
  return mapResult(issued, ({ holdings, context }) => ({
    content: renderer.forPublic(output.id, holdings),
    context,
  }));
}

/** A table is only read; papers to sign are listed. */
function decided<R extends Reads, T>(
  execution: Needs['execution'],
  { ending }: AnyOutput,
  reads: R,
  decide: (office: Snapshot<R>, context: Context) => Result<Decision<T>>,
): Result<T> {
  if (ending === 'pdf' || ending === '') return execution.transact(reads, decide);
  return mapResult(flatten(execution.readToAct(reads, decide)), ({ reply }) => reply);
}

/**
 * The papers are listed before the file is made, outside the lock: a person whose file was not made makes it again, and it has the same
 * codes. A workbook of an earlier version has no list until it is set up again.
 */
function issue<H>(
  { naskah }: { readonly naskah: readonly PaperRow[] },
  issues: readonly PaperIssue[],
  holdings: H,
  context: Context,
): Result<Decision<{ readonly holdings: H; readonly context: Context }>> {
  const isListed = (context.settings.folders[SIGNED_INBOX] ?? '') !== '';
  const changes = joinChanges(isListed ? issuePapers(naskah, issues, context) : {});
  return ok({ changes, reply: { holdings, context }, effectsFollow: true });
}

function printInternal(
  { execution, renderer }: Needs,
  output: InternalOutput | DocumentOutput,
): Result<Printed> {
  const issued = decided(execution, output, officeReads, (office, context) => {
    const refused = refuseWithout(context, output.permission);
    if (refused) return err(refused);
    const holdings = internalHoldings(office, context);
    if (output.id === 'label-boks' && holdings.boxes.length === 0) return err(noBoxes);
    return issue(office, renderer.issuesForOffice(output.id, holdings), holdings, context);
  });
  return mapResult(issued, ({ holdings, context }) => ({
    content: isDocument(output)
      ? renderer.document(output.id, holdings)
      : renderer.forOffice(output.id, holdings),
    context,
  }));
}

const isDocument = (output: InternalOutput | DocumentOutput): output is DocumentOutput =>
  output.ending === '';

const noBoxes: Refusal = {
  code: 'BAD_INPUT',
  field: 'Label boks',
  problem: 'NO_BOXES',
};

function store(
  { custody, documents, editable, findFile }: Needs,
  output: AnyOutput,
  { content, context: { settings, now, calendar } }: Printed,
): Result<MadeOutput> {
  const folder = settings.folders['Laporan'] ?? '';
  const refused = folder === '' ? noFolder : refuseForeignFolder({ custody }, 'Laporan', settings);
  if (refused) return err(refused);
  const nameIf = (taken: boolean): string => outputName(output, taken, now, calendar.zone);
  const name = nameIf(findFile(folder, nameIf(false)) !== undefined);
  const link =
    typeof content === 'string'
      ? editable(folder, name, content, settings.system.chain)
      : documents(folder, { name, mimeType: output.mimeType, bytes: content }, settings.system.chain);
  return ok({ name, link });
}

const noFolder: Refusal = {
  code: 'BAD_INPUT',
  field: 'Folder Laporan',
  problem: 'NO_FOLDER',
};
