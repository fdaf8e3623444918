import { mapResult } from '../../../domain/refusal/result';
import { setUp } from '../set-up';
import type { Repair } from './repair';

/** As "Siapkan / perbaiki" in the menu. */
export const repairWorkbook: Repair = (deps) => mapResult(setUp(deps)(), () => ({ notes: [] }));
