import type { Context } from '../domain/office/context';
import { err, ok, type Result } from '../domain/refusal/result';

/** What a page shows of one unit; null: the unit that the page shows first. Refused where Pengaturan has no such unit. */
export const ofUnit = <T>(unit: string | null, { settings }: Context, view: () => T): Result<T> =>
  unit === null || settings.units.some(({ code }) => code === unit)
    ? ok(view())
    : err({ code: 'BAD_INPUT', field: `Sub Bagian "${unit}"`, problem: 'NOT_IN_SETTINGS' });
