import { ok } from '../../../domain/refusal/result';
import { takeOverTriggers } from '../take-over-triggers';
import type { Repair } from './repair';

export const repairTriggers: Repair = (deps) => {
  const result = takeOverTriggers(deps)();
  return result.ok
    ? ok({
        notes: ['Pemicu dipasang atas nama Anda. Detak pertamanya tercatat dalam 5 menit pada jam kerja.'],
      })
    : result;
};
