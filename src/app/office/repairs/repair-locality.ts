import { joinChanges } from '../../../domain/workbook/changes';
import { timeZoneOf } from '../../../domain/office/locality';
import { ok } from '../../../domain/refusal/result';
import type { Repair } from './repair';

/** Sets the workbook's locale and time zone, on command of a manager. Existing values keep the interpretation of the former locale. */
export const repairLocality: Repair = ({ execution, inspector }) =>
  execution.transactWith(
    {},
    (_office, { settings }) => inspector.becomeIndonesian(settings.office.zone),
    (_office, isTaken, { settings }) =>
      ok({
        changes: joinChanges({
          log: isTaken
            ? [
                {
                  event: 'LOKALITAS_DIUBAH',
                  object: 'lembar kerja',
                  detail: `Indonesia, ${timeZoneOf(settings.office.zone)}`,
                },
              ]
            : [],
        }),
        reply: {
          notes: [
            isTaken
              ? 'Periksa lagi tanggal yang sudah diketik, terutama di sheet Hari Libur: hari dan bulannya dapat tertukar.'
              : 'Google menolaknya. Buka File > Setelan, pilih lokalitas Indonesia dan zona waktu kantor.',
          ],
        },
      }),
  );
