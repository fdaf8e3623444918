import { localDate } from '../../domain/calendar/instant';
import { ok, type Result } from '../../domain/refusal/result';
import {
  compareFixity,
  fixityChanges,
  fixityPart,
  type FixityFinding,
} from '../../domain/scans/archive/plan-fixity';
import { goneScans, noteGoneScans } from '../../domain/scans/archive/gone-scans';
import { applyUpdates, joinChanges } from '../../domain/workbook/changes';
import { EXEMPTED } from '../../domain/scans/scan-move';
import type { ScanDeps } from './scan-deps';

export interface FixityReply {
  readonly checked: number;
  readonly findings: readonly FixityFinding[];
}

const fixityColumns = [
  'row',
  'fileId',
  'originalFileId',
  'state',
  'place',
  'archiveName',
  'sha256',
  'reason',
  'archivedAt',
  'verifiedAt',
] as const;

/** The daily part of the rolling check: compares recorded hashes with Drive's in the folders named in the ledger. */
export const checkFixity =
  ({ execution, scans }: Pick<ScanDeps, 'execution' | 'scans'>) =>
  (): Result<FixityReply> =>
    execution.transactWith(
      { pindaian: fixityColumns, salinan: fixityColumns },
      (office, { settings, now, calendar }) => {
        const today = localDate(now, calendar.zone);
        const part = [...fixityPart(office.pindaian, today), ...fixityPart(office.salinan, today)];
        const places = [...new Set(part.map(({ place }) => place))];
        const stored = places.length > 0 ? scans.listStored(places, settings.folders) : [];
        // A folder without access for the caller lists as empty: its files are not missing.
        const empty = places.filter(
          (place) => place.endsWith(`/${EXEMPTED}`) && !stored.some(({ folder }) => folder === place),
        );
        const closed = new Set(scans.closed(empty, settings.folders));
        return { part: part.filter(({ place }) => !closed.has(place)), stored };
      },
      (office, { part, stored }, { now, settings }) => {
        const findings = compareFixity([...office.pindaian, ...office.salinan], part, stored);
        const changes = fixityChanges(part, findings, now);
        const gone = (['pindaian', 'salinan'] as const).flatMap((ledger) =>
          goneScans(applyUpdates(ledger, office[ledger], changes.updates)),
        );
        return ok({
          changes: joinChanges(changes, { settings: noteGoneScans(gone, settings) }),
          reply: { checked: part.length, findings },
        });
      },
    );
