import { listParts } from '../../log/list-parts';
import { rangesOf } from '../../log/listed-ids';
import type { LogDraft } from '../../workbook/log-entry';

/** The event of the Log that lists every active entry of DIP and DIK when a Kegiatan opens. */
export const ACTIVE_LIST = 'ENTRI_BERLAKU';

/** The same of the entries that were withdrawn, which only the PPID puts back. */
export const WITHDRAWN_LIST = 'ENTRI_DITARIK';

/**
 * The entries of the Log that vouch for these numbers of the registers, so that nothing before them has to be read.
 * @example the object 'DIP-0001..DIP-0044 DIP-0046' of an entry
 */
export const listedEntries = (
  active: readonly string[],
  withdrawn: readonly string[],
): readonly LogDraft[] => [
  ...list(ACTIVE_LIST, active, 'berlaku'),
  ...list(WITHDRAWN_LIST, withdrawn, 'ditarik'),
];

const list = (event: string, ids: readonly string[], word: string): readonly LogDraft[] =>
  listParts(rangesOf(ids), ' ').map((object) => ({ event, object, detail: `${ids.length} entri ${word}` }));
