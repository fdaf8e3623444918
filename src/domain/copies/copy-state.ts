import type { Context } from '../office/context';
import type { Refusal } from '../refusal/refusal';
import { parseDriveId } from '../office/drive-id';
import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';

/** Kept in Pengaturan, section Sistem: the id of the spreadsheet that is the office's workbook. */
export const WORKBOOK_ID = 'ID Lembar Kerja';

/**
 * `new`: nobody has set the workbook up yet. `own`: the office's workbook. `copy`: the recorded id is another spreadsheet's, as in a
 * copy, or after the office has moved away. `unknown`: set up before ids were recorded; it may be a copy of such a workbook.
 */
export type CopyState = 'new' | 'own' | 'copy' | 'unknown';

type Known = Pick<Context, 'settings' | 'workbookId'>;

/** '' where none is recorded, or what was typed over it is no id of a file. */
export const recordedId = ({ system }: Pick<Settings, 'system'>): string =>
  parseDriveId(system.values[WORKBOOK_ID] ?? '') ?? '';

export function copyState({ settings, workbookId }: Known): CopyState {
  const recorded = recordedId(settings);
  if (recorded !== '') return recorded === workbookId ? 'own' : 'copy';
  const isSetUp =
    (settings.system.values['Pemilik Pemicu'] ?? '') !== '' || Object.keys(settings.folders).length > 0;
  return isSetUp ? 'unknown' : 'new';
}

/** The refusal of everything that writes, mails, moves or numbers, in a workbook that is not known to be the office's. */
export function refuseCopy(context: Known): Refusal | undefined {
  const standing = copyState(context);
  if (standing === 'own' || standing === 'new') return undefined;
  const { office } = context.settings;
  return {
    code: 'IS_COPY',
    office: office.name,
    recorded: recordedId(context.settings),
    isCertain: standing === 'copy',
  };
}

/** The setting that makes this spreadsheet the office's workbook; nothing where it is recorded already. */
export const ownWorkbook = ({ settings, workbookId }: Known): Readonly<Record<string, string>> =>
  recordedId(settings) === workbookId ? {} : { [settingKey('Sistem', WORKBOOK_ID)]: workbookId };
