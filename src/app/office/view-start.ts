import { localDate } from '../../domain/calendar/instant';
import { may, peopleWith } from '../../domain/office/permissions';
import { emptyRoles } from '../../domain/office/needed-roles';
import type { Role } from '../../domain/organisation/role';
import { startProgress, type StartProgress } from '../../domain/start/start-steps';
import { suggestKegiatan } from '../../domain/start/suggest-kegiatan';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { settingsReads } from './settings-reads';
import { settingsReply, type SettingsReply } from './view-settings';

export interface StartReply {
  readonly progress: StartProgress;
  /** null if the workbook cannot be read. */
  readonly settings: SettingsReply | null;
  readonly broken: Extract<Refusal, { code: 'SHEET_BROKEN' }> | null;
  readonly missing: readonly Role[];
  readonly suggestion: string;
  readonly isPpid: boolean;
  readonly ppids: readonly string[];
}

/** The progress of the first run, read from the workbook alone. A workbook that is not set up is the first stage, not a refusal. */
export const viewStart =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<StartReply> => {
    const result = execution.readToAct(settingsReads, (office, context): StartReply => ({
      progress: startProgress({ context, kegiatan: office.kegiatan }),
      settings: settingsReply(office, context),
      broken: null,
      missing: emptyRoles(context.settings),
      suggestion: suggestKegiatan(localDate(context.now, context.calendar.zone)),
      isPpid: may(context, 'openKegiatan'),
      ppids: peopleWith('openKegiatan', context.settings),
    }));
    if (result.ok || result.error.code !== 'SHEET_BROKEN') return result;
    return ok({
      progress: startProgress({ context: null, kegiatan: [] }),
      settings: null,
      broken: result.error,
      missing: [],
      suggestion: '',
      isPpid: false,
      ppids: [],
    });
  };
