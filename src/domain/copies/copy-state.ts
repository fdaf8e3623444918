import { triggerOwner } from '../office/trigger-owner';
import type { Context } from '../office/context';
import type { Refusal } from '../refusal/refusal';
import { parseDriveId } from '../office/drive-id';
import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';

/** Label in Pengaturan, section Sistem: the ID of the office's workbook. */
export const WORKBOOK_ID = 'ID Lembar Kerja';
/** Likewise: the ID of the workbook from which the office has moved to this one. */
export const FORMER_WORKBOOK = 'ID Lembar Kerja Asal';

/**
 * `new`: not set up yet. `own`: the office's workbook. `copy`: the recorded ID is that of another spreadsheet, as in a
 * copy or after the office has moved. `unknown`: set up before IDs were recorded; it may be a copy.
 */
export type CopyState = 'new' | 'own' | 'copy' | 'unknown';

type Known = Pick<Context, 'settings' | 'workbookId'>;

/** '' if none is recorded, or if the cell was overwritten with an invalid ID. */
export const recordedId = ({ system }: Pick<Settings, 'system'>): string =>
  parseDriveId(system.values[WORKBOOK_ID] ?? '') ?? '';

export function copyState({ settings, workbookId }: Known): CopyState {
  const recorded = recordedId(settings);
  if (recorded !== '') return recorded === workbookId ? 'own' : 'copy';
  const isSetUp = triggerOwner(settings) !== '' || Object.keys(settings.folders).length > 0;
  return isSetUp ? 'unknown' : 'new';
}

/** Refuses everything that writes, mails, moves or numbers in a workbook that is not known to be the office's. */
export function refuseCopy(context: Known): Refusal | undefined {
  const state = copyState(context);
  if (state === 'own' || state === 'new') return undefined;
  const { office } = context.settings;
  return {
    code: 'IS_COPY',
    office: office.name,
    recorded: recordedId(context.settings),
    isCertain: state === 'copy',
  };
}

/** The setting that makes this spreadsheet the office's workbook; empty if it is recorded already. */
export const ownWorkbook = ({ settings, workbookId }: Known): Readonly<Record<string, string>> =>
  recordedId(settings) === workbookId ? {} : { [settingKey('Sistem', WORKBOOK_ID)]: workbookId };
