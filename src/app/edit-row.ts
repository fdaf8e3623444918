import { editRow as edit } from '../domain/inventory/edit-row';
import type { TypedCells } from '../domain/inventory/new-row';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';
import { procedure } from './reads';

const always = [
  'kegiatan',
  'subBagian',
  'title',
  'year',
  'category',
  'typedBy',
  'decision',
  'guesses',
] as const;

/** A row is mended in the sidebar; only the columns that are edited are read beside those that every edit looks at. */
export const editRow =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (
    id: string,
    seen: Partial<TypedCells>,
    typed: Partial<TypedCells>,
  ): Result<{ readonly id: string }, Refusal> => {
    const edited = Object.keys(typed) as (keyof TypedCells)[];
    const reads = {
      ...procedure,
      inventaris: [
        ...always,
        'problems' as const,
        'reason' as const,
        'decidedBy' as const,
        'decidedAt' as const,
        ...edited,
      ],
    };
    return execution.run(reads, (office, context) => {
      const result = edit(office, context, id, seen, typed);
      return result.ok ? ok({ changes: result.value, reply: { id } }) : result;
    });
  };
