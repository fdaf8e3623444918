import { ok } from '../../../domain/refusal/result';
import { takeOverTriggers } from '../take-over-triggers';
import type { Mend } from './mend';

export const mendTriggers: Mend = (deps) => {
  const result = takeOverTriggers(deps)();
  return result.ok
    ? ok({
        notes: ['Pemicu dipasang atas nama Anda. Detak pertamanya tercatat dalam 5 menit pada jam kerja.'],
      })
    : result;
};
