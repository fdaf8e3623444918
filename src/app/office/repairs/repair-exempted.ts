import { mapResult } from '../../../domain/refusal/result';
import { limitExempted } from '../limit-exempted';
import type { Repair } from './repair';

/** Limits the folders of exempted scans as the daily run does, on behalf of the caller. */
export const repairExempted: Repair = (deps) => {
  const looked = deps.execution.readToAct({}, (_office, { settings }) => settings);
  if (!looked.ok) return looked;
  return mapResult(limitExempted(deps, looked.value), (left) => ({
    notes: left.map(
      (line) =>
        `Google menolak sebagian. Yang belum: ${line}. Program mencobanya lagi setiap malam dari akun kantor.`,
    ),
  }));
};
