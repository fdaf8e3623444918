import { mapResult } from '../../../domain/refusal/result';
import { limitExempted } from '../rights/limit-exempted';
import type { Repair } from './repair';

/** Limits the folders of exempted scans as the daily run does, on behalf of the caller. */
export const repairExempted: Repair = (deps) => {
  const result = deps.execution.readToAct({}, (_office, { settings }) => settings);
  if (!result.ok) return result;
  return mapResult(limitExempted(deps, result.value), (left) => ({
    notes: left.map(
      (line) =>
        `Google menolak sebagian. Yang belum: ${line}. Program mencobanya lagi setiap malam dari akun kantor.`,
    ),
  }));
};
