import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import { rowsServed } from '../completeness/scanned-rows';
import {
  guardedEntries,
  guardedPublication,
  type GuardedRegister,
  type GuardedRegisters,
} from './guarded-entries';
import { guardQuestions } from '../guard/guard-questions';

/** Questions to answer before the DIP, and the exemptions that the office announces, are published. */
export const publicationQuestions = (
  office: GuardedRegisters,
  context: Pick<Context, 'settings' | 'now' | 'calendar'>,
): readonly GuardQuestion[] => guardQuestions(guardedPublication(office, context), context.settings.guard);

/** Questions to answer before scans are opened to anyone with the link: those of entries with a filed scan. */
export function sharingQuestions(
  office: GuardedRegister,
  { settings }: Pick<Context, 'settings'>,
): readonly GuardQuestion[] {
  const entryOf = new Map(office.inventaris.map(({ id, entry }) => [id, entry]));
  const scanned = new Set(
    office.pindaian
      .filter(({ state }) => state === 'tersimpan')
      .flatMap((scan) => rowsServed(scan).map((row) => entryOf.get(row) ?? '')),
  );
  return guardQuestions(guardedEntries(office), settings.guard).filter(({ id }) => scanned.has(id));
}
