import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { isUnlogged } from '../registers/visibility';
import { publishedRegister } from '../registers/published-register';
import type { DipRow } from '../workbook/registers';
import { composeSnapshot, isSame, type Difference } from './compose-snapshot';
import { publicationSettings, publicationState, type PublicationState } from './publication-state';
import { readSnapshot } from './read-snapshot';
import { snapshotText, type PublishedSnapshot } from './snapshot';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** The file that stands published, as it was found. */
export interface PublishedFile {
  readonly id: string;
  readonly text: string;
}

export interface PlannedPublication {
  /** `sama` writes nothing; `selesaikan` has only the log to bring to its end; `tulis` writes the file. */
  readonly action: 'sama' | 'selesaikan' | 'tulis';
  readonly text: string;
  readonly state: PublicationState;
  readonly difference: Difference;
  /** Whether somebody else than this product has written the file since. */
  readonly isForeign: boolean;
  /** Lines that somebody typed into the sheet DIP: left out until the PPID has reinstated them. */
  readonly unlogged: readonly Pick<DipRow, 'id' | 'title'>[];
}

/** What publishing now would come to. */
export function planPublication(
  entries: readonly DipRow[],
  context: Context,
  standing: PublishedFile | null,
  sha256: Sha256,
): PlannedPublication {
  const known = publicationState(context.settings);
  const before = standing === null ? null : readSnapshot(standing.text);
  const unlogged = entries.filter(isUnlogged).map(({ id, title }) => ({ id, title }));
  const register = publishedRegister(entries, context);
  const { snapshot, difference } = composeSnapshot(register, context.settings.publication, before);
  const isOurs = standing !== null && sha256(standing.text) === known.sha256;
  if (standing !== null && before !== null && isOurs && isSame(difference)) {
    const state = { ...stateOf(before, standing.text, sha256), fileId: standing.id };
    const isDone = known.state === 'terbit' && known.fileId === standing.id && known.behind === 0;
    const action = isDone ? 'sama' : 'selesaikan';
    return { action, text: standing.text, state, difference, isForeign: false, unlogged };
  }
  const text = snapshotText(snapshot);
  const fileId = standing?.id ?? '';
  const isForeign = standing !== null && !isOurs && known.state === 'terbit';
  return {
    action: 'tulis',
    text,
    state: { ...stateOf(snapshot, text, sha256), fileId },
    difference,
    isForeign,
    unlogged,
  };
}

const stateOf = (
  { publishedAt, entries }: PublishedSnapshot,
  text: string,
  sha256: Sha256,
): PublicationState => ({
  state: 'terbit',
  fileId: '',
  sha256: sha256(text),
  publishedAt,
  count: entries.length,
  behind: 0,
});

/** Written before the file: what will be published, and its hash. */
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

/** Written when the file stands. */
export const concludePublication = (state: PublicationState): Changes =>
  joinChanges({
    settings: publicationSettings({ ...state, behind: 0 }),
    log: [
      {
        event: 'DIP_TERBIT',
        object: state.fileId,
        detail: `sha256 ${state.sha256}; ${state.count} informasi`,
      },
    ],
  });

const countsOf = ({ added, changed, withdrawn, refreshed }: Difference): string =>
  `${added.length} baru, ${changed.length} berubah, ${withdrawn.length} ditarik, ${refreshed} dimutakhirkan`;
