import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';

/** Every night: choices, filter views and charts follow the Sub Bagian that the office has written into Pengaturan. */
export const furnishWorkbook =
  ({ workshop }: Pick<Deps, 'workshop'>) =>
  (): Result<{ readonly mended: number }, Refusal> =>
    ok({ mended: workshop.furnish().length });
