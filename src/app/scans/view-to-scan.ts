import { rowsToScan, unitsToScan, type RowsToScan, type ToScanQuery } from '../../domain/scans/rows-to-scan';
import type { SubBagian } from '../../domain/organisation/sub-bagian';
import { flatten, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedure } from '../reads';
import { ofUnit } from '../results';

export interface ToScanReply extends RowsToScan {
  readonly units: readonly SubBagian[];
  /** Codes of the units whose scans are the caller's. */
  readonly own: readonly string[];
}

/** The rows that the page for the phone lists. One read, of far fewer columns than the sidebar's page on scans. */
export const viewToScan =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (query: ToScanQuery, search: string): Result<ToScanReply> =>
    flatten(
      execution.read(
        {
          ...procedure,
          inventaris: [
            'kegiatan',
            'subBagian',
            'title',
            'year',
            'link',
            'unscannable',
            'printedPlace',
            'decision',
            'decidedAt',
            'reason',
          ],
          pindaian: [
            'row',
            'state',
            'reason',
            'fileId',
            'sender',
            'filedAt',
            'suggestions',
            'duplicateOf',
            'archiveName',
            'originalName',
          ],
        },
        (office, context) =>
          ofUnit('unit' in query && !('box' in query) ? query.unit : null, context, () => ({
            ...rowsToScan(office, context, query, search),
            units: context.settings.units,
            own: unitsToScan(context),
          })),
      ),
    );
