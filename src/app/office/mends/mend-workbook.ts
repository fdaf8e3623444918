import { ok } from '../../../domain/refusal/result';
import { setUp } from '../set-up';
import type { Mend } from './mend';

/** As "Siapkan / perbaiki" in the menu. */
export const mendWorkbook: Mend = (deps) => {
  const result = setUp(deps)();
  return result.ok ? ok({ notes: [] }) : result;
};
