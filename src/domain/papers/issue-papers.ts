import type { Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import type { PaperRow } from '../workbook/naskah';

/** A paper as it was just printed. `kind` and `about` together name the paper, the code names this issue of it. */
export interface PaperIssue {
  readonly kind: string;
  /** What it is about, where a kind has several papers; '' for the only one. */
  readonly about: string;
  readonly title: string;
  readonly token: string;
}

/**
 * Lists printed papers as waiting for a signature. Another content of the same paper replaces its earlier issues; a content that was printed
 * before becomes the present issue again.
 */
export function issuePapers(
  rows: readonly PaperRow[],
  issues: readonly PaperIssue[],
  context: Context,
): Pick<Changes, 'inserts' | 'updates' | 'log'> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const nameOf = ({ kind, about }: Pick<PaperIssue, 'kind' | 'about'>): string => `${kind}\n${about}`;
  const present = new Map(issues.map((issue) => [nameOf(issue), issue.token]));
  const added = issues.filter(({ token }) => !known.has(token));
  const restored = issues.filter(({ token }) => {
    const row = known.get(token);
    return row && (row.replacedAt !== null || row.droppedAt !== null);
  });
  const replaced = rows.flatMap((row) => {
    const token = present.get(nameOf(row));
    return token === undefined || token === row.id || row.replacedAt !== null ? [] : [{ id: row.id, token }];
  });
  return {
    inserts: added.map((issue) => ({ sheet: 'naskah', row: rowOf(issue, context) })),
    updates: [
      ...restored.map(({ token }) => ({
        sheet: 'naskah' as const,
        id: token,
        set: { replacedAt: null, replacedBy: '', droppedAt: null },
      })),
      ...replaced.map(({ id, token }) => ({
        sheet: 'naskah' as const,
        id,
        set: { replacedAt: context.now, replacedBy: token },
      })),
    ],
    log: [
      ...added.map(({ token, title, about }) => ({
        event: 'NASKAH_DIBUAT',
        object: token,
        detail: [title, about].filter(Boolean).join(': '),
      })),
      ...replaced.map(({ id, token }) => ({ event: 'NASKAH_DIGANTI', object: id, detail: token })),
    ],
  };
}

const rowOf = ({ kind, about, title, token }: PaperIssue, { now, actor }: Context): PaperRow => ({
  id: token,
  kind,
  title,
  about,
  madeAt: now,
  madeBy: actor,
  replacedAt: null,
  replacedBy: '',
  droppedAt: null,
});
