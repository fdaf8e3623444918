import { mapResult } from '../../../domain/refusal/result';
import { takeOverTriggers } from '../rights/take-over-triggers';
import type { Repair } from './repair';

export const repairTriggers: Repair = (deps) =>
  mapResult(takeOverTriggers(deps)(), () => ({
    notes: ['Pemicu dipasang atas nama Anda. Detak pertamanya tercatat dalam 5 menit pada jam kerja.'],
  }));
