import type { Finding, FindingKind, HealthState } from './finding';
import { severities } from './finding';
import { findingKinds } from './finding-kinds';

/** @example findingId(kind, 'Masuk/KUL')  //=> 'folder-hilang:Masuk/KUL' */
export const findingId = (kind: string, object: string): string =>
  object === '' ? kind : `${kind}:${object}`;

/** All findings, the most severe first. */
export const checkUp = (
  state: HealthState,
  kinds: readonly FindingKind[] = findingKinds,
): readonly Finding[] =>
  kinds
    .flatMap((kind) =>
      kind.find(state).map((found): Finding => ({
        ...found,
        kind,
        id: findingId(kind.id, found.object),
        remedy: found.remedy ?? kind.remedy,
      })),
    )
    .sort((one, other) => severities.indexOf(one.kind.severity) - severities.indexOf(other.kind.severity));

/** The kind and the object of an id; undefined if no kind has it. */
export function parseFindingId(
  id: string,
  kinds: readonly FindingKind[] = findingKinds,
): { readonly kind: FindingKind; readonly object: string } | undefined {
  const mark = id.indexOf(':');
  const name = mark === -1 ? id : id.slice(0, mark);
  const kind = kinds.find((each) => each.id === name);
  return kind && { kind, object: mark === -1 ? '' : id.slice(mark + 1) };
}
