import type { SubBagian } from '../../domain/organisation/sub-bagian';
import { may } from '../../domain/office/permissions';
import { flatten, type Result } from '../../domain/refusal/result';
import { viewScans as view, type ScanView } from '../../domain/scans/view-scans';
import type { Deps } from '../deps';
import { ofUnit } from '../results';
import { scanReads } from './scan-deps';

export interface ScanViewReply {
  readonly unit: string | null;
  readonly units: readonly SubBagian[];
  readonly view: ScanView;
  /** Codes of the units whose documents the caller may give a scan. */
  readonly mine: ReadonlySet<string>;
  /** '' while the office has no page for the phone. */
  readonly phoneAddress: string;
}

/** The content of a unit's page on scans; `null` for the whole office. */
export const viewScans =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string | null): Result<ScanViewReply> =>
    flatten(
      execution.read(scanReads, (office, context) =>
        ofUnit(unit, context, () => ({
          unit,
          units: context.settings.units,
          view: view(office, context, unit),
          mine: new Set(
            context.settings.units
              .map(({ code }) => code)
              .filter((code) => may(context, 'handleScans', code)),
          ),
          phoneAddress: context.settings.scans.phoneAddress,
        })),
      ),
    );
