import type { SubBagian } from '../../domain/organisation/sub-bagian';
import { err, ok, type Result } from '../../domain/refusal/result';
import { viewScans as view, type ScanView } from '../../domain/scans/view-scans';
import type { Deps } from '../deps';
import { scanReads } from './scan-deps';

export interface ScanViewReply {
  readonly unit: string | null;
  readonly units: readonly SubBagian[];
  readonly view: ScanView;
}

/** The content of a unit's page on scans; `null` for the whole office. */
export const viewScans =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string | null): Result<ScanViewReply> => {
    const result = execution.read(scanReads, (office, context) => {
      const known = unit === null || context.settings.units.some(({ code }) => code === unit);
      return known ? { unit, units: context.settings.units, view: view(office, context, unit) } : undefined;
    });
    if (!result.ok) return result;
    if (!result.value)
      return err({
        code: 'BAD_INPUT',
        field: `Sub Bagian "${unit ?? ''}"`,
        problem: 'NOT_IN_SETTINGS',
      });
    return ok(result.value);
  };
