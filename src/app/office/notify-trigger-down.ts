import { triggerOwner } from '../../domain/office/trigger-owner';
import { localDate } from '../../domain/calendar/instant';
import { officeRole } from '../../domain/organisation/role';
import { joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { peopleIn } from '../../domain/office/actor';
import { isConfirmedAddress } from '../../domain/office/settings/confirmed-settings';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { ok, type Result } from '../../domain/refusal/result';
import { escapeHtml } from '../../domain/text/escape-html';
import { isTriggerStale } from '../../domain/scans/trigger-stale';
import type { Message } from '../../ports/mailer';
import type { Deps } from '../deps';

const WARNED = 'Peringatan Senyap';

/**
 * A trigger that has stopped cannot report itself: opening the sidebar, or the daily trigger, mails the PPID, once a day at
 * most. The day is written before the mail is sent, so that two people who open the sidebar at once send one mail.
 */
export const notifyTriggerDown =
  ({ execution, mail }: Pick<Deps, 'execution' | 'mail'>) =>
  (): Result<{ readonly warned: boolean }> => {
    const decided = execution.transact({}, (_office, context) => {
      const message = messageFor(context);
      const today = localDate(context.now, context.calendar.zone);
      if (!message || context.settings.system.values[WARNED] === today)
        return ok({ changes: joinChanges(), reply: null });
      const log = [
        {
          event: 'PEMICU_SENYAP',
          object: 'pemicu waktu',
          detail: `PPID diberi tahu: ${message.to.join(', ')}`,
        },
      ];
      const settings = { [settingKey('Sistem', WARNED)]: today };
      return ok({ changes: joinChanges({ settings, log }), reply: message, effectsFollow: true });
    });
    if (!decided.ok) return decided;
    if (decided.value) mail(decided.value);
    return ok({ warned: decided.value !== null });
  };

/** The message; undefined if there is nothing to report or no recipient. */
function messageFor({ settings, now, calendar }: Context): Message | undefined {
  const { values } = settings.system;
  const to = peopleIn(officeRole('PPID'), settings).filter((each) => isConfirmedAddress(each, settings));
  if (to.length === 0 || !isTriggerStale(values['Detak Terakhir'] ?? '', now, calendar)) return undefined;
  const since = (values['Detak Terakhir'] ?? '').slice(0, 16).replace('T', ' pukul ');
  const lines = [
    `Pemicu waktu pengambil pindaian tidak bekerja sejak ${since}.`,
    `Pemicu itu berjalan atas nama ${triggerOwner(settings) || 'akun yang tidak dikenal'}.`,
    'Di komputer, buka sidebar, bagian Pindaian, lalu pilih "Jalankan dengan akun saya". Pindaian di kotak masuk tidak hilang.',
  ];
  return {
    to,
    cc: [],
    subject: 'Pemicu pengambil pindaian tidak bekerja',
    plain: lines.join('\n'),
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    attachments: [],
    from: 'Dokumentasi Informasi Publik',
  };
}
