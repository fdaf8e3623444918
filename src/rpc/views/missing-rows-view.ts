import type { MissingRowsReply } from '../../app/inventory/missing-rows';
import { keepersOf } from '../../domain/inventory/restore-rows';
import { holds } from '../../domain/office/actor';
import { roleLabel } from '../../domain/organisation/role';
import type { MissingRowView } from '../contract/rows';

/** Missing rows in the shape and words of the page, those of the person who asks first. */
export function missingRowsView({ rows, context }: MissingRowsReply): {
  readonly rows: readonly MissingRowView[];
} {
  const views = rows.map(({ id, cells }): MissingRowView => {
    const unit = cells.subBagian ?? '';
    const keepers = keepersOf(unit);
    return {
      id,
      unit,
      title: cells.title ?? '',
      year: cells.year ?? null,
      decision: cells.decision ?? '',
      mine: keepers.some((role) => holds(context.actor, role, context.settings)),
      keepers: keepers.map(roleLabel).join(' atau '),
    };
  });
  return { rows: [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)] };
}
