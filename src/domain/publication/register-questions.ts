import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import { rowsServed } from '../completeness/scanned-rows';
import { guardedEntries, type GuardedRegister } from './guarded-entries';
import { guardQuestions } from '../guard/guard-questions';

type Rules = Pick<Context, 'settings'>;

/** Questions to answer before the DIP is published. */
export const publicationQuestions = (
  office: GuardedRegister,
  { settings }: Rules,
): readonly GuardQuestion[] => guardQuestions(guardedEntries(office), settings.guard);

/** Questions to answer before scans are opened to anyone with the link: those of entries with a filed scan. */
export function sharingQuestions(office: GuardedRegister, context: Rules): readonly GuardQuestion[] {
  const entryOf = new Map(office.inventaris.map(({ id, entry }) => [id, entry]));
  const scanned = new Set(
    office.pindaian
      .filter(({ state }) => state === 'tersimpan')
      .flatMap((scan) => rowsServed(scan).map((row) => entryOf.get(row) ?? '')),
  );
  return publicationQuestions(office, context).filter(({ id }) => scanned.has(id));
}
