import { counterFrom, numbered, type Counter } from '../../office/settings/counter';
import type { Settings } from '../../office/settings/settings';
import { ledgerIn, ledgerOf, SIGNED, type LedgerName } from '../scan-move';

/** Gives the next ID of the ledger that a unit's files are in; `settings` are the numbers to store. */
export function ledgerCounters(
  settings: Pick<Settings, 'system'>,
  files: readonly { readonly id: string }[],
): { readonly nextId: (unit: string) => string; readonly settings: Counter['settings'] } {
  const open = (unit: string, ledger: LedgerName): Counter =>
    counterFrom(
      settings,
      ledgerIn(unit).counter,
      files.filter(({ id }) => ledgerOf(id) === ledger),
    );
  const counters = { pindaian: open('', 'pindaian'), salinan: open(SIGNED, 'salinan') };
  return {
    nextId: (unit) => {
      const { prefix } = ledgerIn(unit);
      return numbered(prefix, counters[ledgerOf(`${prefix}-`)].next());
    },
    settings: () => ({ ...counters.pindaian.settings(), ...counters.salinan.settings() }),
  };
}
