import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { copiedNumbers, type CopiedNumber } from '../workbook/without-copies';
import { missingEntries, type LoggedEntry, type LogOfEntries } from '../registers/entry/logged-entries';
import { typedEntries, withheldEntries, type TypedEntry, type WithheldEntry } from '../registers/visibility';
import { publishedRegister, type PublishingOffice } from '../registers/published-register';
import type { ChainHead } from '../workbook/log-entry';
import { composeSnapshot, isSame, type Difference } from './compose-snapshot';
import { publicationSettings, publicationState, type PublicationState } from './publication-state';
import { readSnapshot } from './read-snapshot';
import { hasSeal, sealText, type Seal } from './seal';
import { snapshotText, type PublishedSnapshot } from './snapshot';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** The two codes of a published text: its hash, for the Log, and its seal, for the public page. */
export interface Codes {
  readonly sha256: Sha256;
  readonly seal: Seal;
}

/** The published file, as found. */
export interface PublishedFile {
  readonly id: string;
  readonly text: string;
  /** The file was changed by others; the text is that of its copy. */
  readonly isRestored?: boolean;
}

export interface PlannedPublication {
  /** `sama` writes nothing; `selesaikan` only completes the log; `tulis` writes the file. */
  readonly action: 'sama' | 'selesaikan' | 'tulis';
  readonly text: string;
  readonly state: PublicationState;
  /** Head of the Log before it, kept with the file. */
  readonly log: ChainHead;
  readonly difference: Difference;
  /** Whether someone other than this product has written the file since. */
  readonly isForeign: boolean;
  /** Entries that do not count as they were typed into the sheet DIP. */
  readonly typed: readonly TypedEntry[];
  /** Entries of the DIP whose line was deleted. */
  readonly gone: readonly LoggedEntry[];
  /** Entries that are left out until their cells are repaired. */
  readonly withheld: readonly WithheldEntry[];
  /** Numbers that were copied in the sheet: the copies are left out. */
  readonly copied: readonly CopiedNumber[];
}

/** What publishing now would do. */
export function planPublication(
  office: PublishingOffice & { readonly log: readonly LogOfEntries[] },
  context: Context,
  published: PublishedFile | null,
  codes: Codes,
): PlannedPublication {
  const known = publicationState(context.settings);
  const log = context.settings.system.chain;
  const before = published === null ? null : readSnapshot(published.text);
  const leftOut = {
    typed: typedEntries(office.dip),
    gone: missingEntries({ ...office, dik: [] }, office.log).filter(({ register }) => register === 'DIP'),
    withheld: withheldEntries(office.dip),
    copied: copiedNumbers(office.dip),
  };
  const register = publishedRegister(office, context);
  const { snapshot, difference } = composeSnapshot(register, context.settings.publication, before);
  const isOurs = published !== null && codes.sha256(published.text) === known.sha256;
  const isChanged = published?.isRestored === true;
  const isWhole = isOurs && !isChanged && hasSeal(published.text);
  if (before !== null && isWhole && isSame(difference)) {
    const state = { ...stateOf(before, published.text, known, codes), fileId: published.id };
    const isDone =
      known.state === 'terbit' && known.fileId === published.id && known.behind === 0 && !known.isChanged;
    const action = isDone ? 'sama' : 'selesaikan';
    return { action, text: published.text, state, log, difference, isForeign: false, ...leftOut };
  }
  const text = sealText(snapshotText(snapshot), codes.seal);
  const fileId = published?.id ?? '';
  const isForeign = published !== null && (isChanged || !isOurs) && known.state === 'terbit';
  return {
    action: 'tulis',
    text,
    state: { ...stateOf(snapshot, text, known, codes), fileId },
    log,
    difference,
    isForeign,
    ...leftOut,
  };
}

const stateOf = (
  { publishedAt, entries }: PublishedSnapshot,
  text: string,
  { copyId }: PublicationState,
  { sha256 }: Codes,
): PublicationState => ({
  state: 'terbit',
  fileId: '',
  copyId,
  sha256: sha256(text),
  publishedAt,
  count: entries.length,
  behind: 0,
  isChanged: false,
});

/** Written before the file: the content to be published, and its hash. */
export const announcePublication = ({ state, difference, isForeign }: PlannedPublication): Changes =>
  joinChanges({
    settings: publicationSettings({ ...state, state: 'menerbitkan', behind: difference.withdrawn.length }),
    log: [
      ...(isForeign
        ? [{ event: 'TERBITAN_BERUBAH', object: state.fileId, detail: 'isi berkas bukan yang diterbitkan' }]
        : []),
      {
        event: 'DIP_MENERBITKAN',
        object: state.fileId,
        detail: `sha256 ${state.sha256}; ${countsOf(difference)}`,
      },
    ],
  });

/** Written after the file. */
export const concludePublication = (state: PublicationState): Changes =>
  joinChanges({
    settings: publicationSettings({ ...state, behind: 0, isChanged: false }),
    log: [
      {
        event: 'DIP_TERBIT',
        object: state.fileId,
        detail: `sha256 ${state.sha256}; ${state.count} informasi`,
      },
    ],
  });

const countsOf = ({ added, changed, withdrawn, refreshed, exempted }: Difference): string =>
  [
    `${added.length} baru, ${changed.length} berubah, ${withdrawn.length} ditarik, ${refreshed} dimutakhirkan`,
    ...(exempted.added > 0 ? [`${exempted.added} pengecualian diumumkan`] : []),
    ...(exempted.removed > 0 ? [`${exempted.removed} pengecualian tidak lagi diumumkan`] : []),
  ].join(', ');
