import { joinChanges } from '../domain/changes';
import { settingDefinitions, settingKey } from '../domain/office/setting-definitions';
import type { Settings } from '../domain/office/settings';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { SetUpReport } from '../ports/workshop';
import type { Deps } from './deps';

/** Sheets, folders and triggers, built or mended; running it again changes nothing. */
export const setUp =
  ({ execution, workshop }: Pick<Deps, 'execution' | 'workshop'>) =>
  (): Result<SetUpReport, Refusal> => {
    const sheetDeeds = workshop.sheets();
    return execution.runWith(
      { pengaturan: ['id'] },
      (_office, { settings }) =>
        workshop.folders(
          settings.units.map(({ code }) => code),
          settings.folders,
        ),
      (office, { deeds, folders }, context) => {
        const done = [...sheetDeeds, ...deeds, ...workshop.triggers()];
        const known = new Set(office.pengaturan.map(({ id }) => id));
        const settings = {
          ...roleRows(context.settings, known),
          ...folderRows(folders, context.settings),
          ...accountRow(context.settings, context.actor),
          ...ownerRow(context.settings, context.actor),
        };
        const log =
          done.length > 0
            ? [
                {
                  event: 'SIAPKAN',
                  object: 'buku kerja',
                  detail: `${done.length} bagian dibuat atau diperbaiki`,
                },
              ]
            : [];
        return ok({ changes: joinChanges({ settings, log }), reply: { done } });
      },
    );
  };

/** Rows of Pengaturan for units that the office added itself. */
function roleRows(settings: Settings, known: ReadonlySet<string>): Record<string, string> {
  const missing = settingDefinitions(settings.units).filter(
    ({ section, label }) => !known.has(settingKey(section, label)),
  );
  return Object.fromEntries(missing.map(({ section, label, value }) => [settingKey(section, label), value]));
}

const folderRows = (folders: Readonly<Record<string, string>>, settings: Settings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(folders)
      .filter(([path, id]) => settings.folders[path] !== id)
      .map(([path, id]) => [settingKey('Folder', path), id]),
  );

/** Whoever sets up first owns the archive, until the office says otherwise. */
export const accountRow = (settings: Settings, actor: string): Record<string, string> =>
  settings.office.account === '' ? { [settingKey('Kantor', 'Akun Kantor')]: actor } : {};

/** Whose triggers take the scans in: installable triggers run as whoever made them. */
const ownerRow = (settings: Settings, actor: string): Record<string, string> =>
  (settings.system.values['Pemilik Pemicu'] ?? '') === ''
    ? { [settingKey('Sistem', 'Pemilik Pemicu')]: actor }
    : {};
