import { localDate } from '../../domain/calendar/instant';
import { yearOf } from '../../domain/calendar/calendar-date';
import { knownDocuments } from '../../domain/inventory/review/twins';
import { runningKegiatan } from '../../domain/sop/running';
import { may } from '../../domain/office/permissions';
import type { Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { readListText, type ReadListText } from './read-list-text';

const reads = {
  kegiatan: ['id', 'status', 'openedAt'],
  inventaris: ['kegiatan', 'subBagian', 'title', 'year'],
} as const;

export interface ListPreview extends ReadListText {
  /** Codes of the units whose rows the person may add. */
  readonly mine: readonly string[];
}

/**
 * Previews the import of a list; writes nothing. Lines without a unit are assigned to `home`; null if no unit was chosen.
 * Guesses are returned with each row and must be confirmed after saving.
 */
export const previewList =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (csv: string, home: string | null): Result<ListPreview, Refusal> =>
    execution.read(reads, (office, context) => {
      const { settings, now, calendar } = context;
      const kegiatan = runningKegiatan(office.kegiatan);
      const year = yearOf(localDate(kegiatan?.openedAt ?? now, calendar.zone));
      const known = knownDocuments(office.inventaris, kegiatan?.id ?? '');
      return {
        ...readListText(csv, { units: settings.units, year, home }, known),
        mine: settings.units.map(({ code }) => code).filter((code) => may(context, 'addRows', code)),
      };
    });
