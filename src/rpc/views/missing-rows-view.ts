import type { MissingRowsReply } from '../../app/inventory/missing-rows';
import { may, rolesWith } from '../../domain/office/permissions';
import { roleLabel } from '../../domain/organisation/role';
import type { MissingRowView } from '../contract/rows';

/** Missing rows as the page shows them, the caller's own first. */
export function missingRowsView({ rows, context }: MissingRowsReply): {
  readonly rows: readonly MissingRowView[];
} {
  const views = rows.map(({ id, cells }): MissingRowView => {
    const unit = cells.subBagian ?? '';
    return {
      id,
      unit,
      title: cells.title ?? '',
      year: cells.year ?? null,
      decision: cells.decision ?? '',
      mine: may(context, 'restoreRows', unit),
      keepers: rolesWith('restoreRows', context.settings, unit).map(roleLabel).join(' atau '),
    };
  });
  return { rows: [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)] };
}
