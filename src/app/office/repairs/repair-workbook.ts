import { ok } from '../../../domain/refusal/result';
import { setUp } from '../set-up';
import type { Repair } from './repair';

/** As "Siapkan / perbaiki" in the menu. */
export const repairWorkbook: Repair = (deps) => {
  const result = setUp(deps)();
  return result.ok ? ok({ notes: [] }) : result;
};
