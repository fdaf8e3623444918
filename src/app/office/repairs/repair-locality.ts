import { joinChanges } from '../../../domain/workbook/changes';
import { timeZoneOf } from '../../../domain/office/locality';
import { ok } from '../../../domain/refusal/result';
import type { Repair } from './repair';

/** The workbook's locale and time zone, by order of who looks after the office. What was typed before stays as Google read it then. */
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
