import { TRIGGER_OWNER, triggerOwner } from '../../domain/office/trigger-owner';
import { joinChanges } from '../../domain/workbook/changes';
import { ownWorkbook } from '../../domain/copies/copy-state';
import { archiveOwner } from '../../domain/office/owns-archive';
import { ownsTriggers } from '../../domain/office/owns-triggers';
import { refuseUnlessManager } from '../../domain/office/managers';
import { refuseOtherAccount } from '../../domain/office/office-account';
import { nameSettings } from '../../domain/office/settings/named-settings';
import { ACCOUNT } from '../../domain/office/settings/locked-settings';
import { keyOf, settingKey } from '../../domain/office/settings/setting-definitions';
import { settingDefinitions } from '../../domain/office/settings/setting-list';
import type { Settings } from '../../domain/office/settings/settings';
import { publicationSettings, publicationState } from '../../domain/publication/publication-state';
import { SNAPSHOT_NAME } from '../../domain/publication/snapshot';
import { PUBLISHED } from '../../domain/scans/office-folders';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { SetUpAction, SetUpReport } from '../../ports/provisioner';
import { archiveOf } from './rights/archive-of';
import { knowingTheWorkbook } from '../copies/record-workbook';
import type { Deps } from '../deps';

type SetUpDeps = Pick<Deps, 'execution' | 'provisioner' | 'publications'>;

/**
 * Creates or repairs sheets, folders and triggers; a second run changes nothing. Only managers may run it, if the workbook
 * names them; if it cannot be read, anyone with access to it may restore it.
 */
export const setUp = (deps: SetUpDeps) => (): Result<SetUpReport> =>
  knowingTheWorkbook(deps, () => build(deps));

function build({ execution, provisioner, publications }: SetUpDeps): Result<SetUpReport> {
  const refusal = whyNot(execution);
  if (refusal) return err(refusal);
  const sheetActions = provisioner.sheets();
  return execution.transactWith(
    { pengaturan: ['id', 'section', 'label', 'value'] },
    (_office, context) => {
      const units = context.settings.units.map(({ code }) => code);
      const made = provisioner.folders(units, archiveOf(context));
      return made && { ...made, published: settlePublished(publications, made.folders, context.settings) };
    },
    (office, made, context) => {
      if (made === null) return err({ code: 'FOLDERS_NOT_VISIBLE', account: archiveOwner(context.settings) });
      const { actions, folders, published } = made;
      const done = [
        ...sheetActions,
        ...actions,
        ...published.actions,
        ...(ownsTriggers(context) ? provisioner.triggers() : []),
      ];
      const { byKey } = nameSettings(office.pengaturan);
      const settings = {
        ...roleRows(context.settings, byKey),
        ...folderRows(folders, context.settings),
        ...accountRow(context.settings, context.actor),
        ...ownerRow(context.settings, context.actor),
        ...ownWorkbook(context),
        ...published.settings,
      };
      const log =
        done.length > 0
          ? [
              {
                event: 'SIAPKAN',
                object: 'lembar kerja',
                detail: `${done.length} bagian dibuat atau diperbaiki`,
              },
            ]
          : [];
      return ok({ changes: joinChanges({ settings, log }), reply: { done } });
    },
  );
}

/** Moves the published file to its folder, once; its id and so the address of the public page stay. */
function settlePublished(
  publications: Deps['publications'],
  folders: Readonly<Record<string, string>>,
  settings: Settings,
): { readonly actions: readonly SetUpAction[]; readonly settings: Record<string, string> } {
  const state = publicationState(settings);
  const folder = folders[PUBLISHED] ?? '';
  const settled =
    state.state === '' || folder === '' ? null : publications.settle(state.fileId, folder, SNAPSHOT_NAME);
  if (settled === null || (!settled.isMoved && settled.id === state.fileId))
    return { actions: [], settings: {} };
  return {
    actions: [{ action: 'PUBLICATION_MOVED' }],
    settings: publicationSettings({ ...state, fileId: settled.id }),
  };
}

function whyNot(execution: Deps['execution']): Refusal | undefined {
  const result = execution.readToAct(
    {},
    (_office, context) => refuseUnlessManager(context) ?? refuseOtherAccount(context),
  );
  if (result.ok) return result.value;
  return result.error.code === 'SHEET_BROKEN' ? undefined : result.error;
}

/** Rows of Pengaturan for units that the office has added. */
function roleRows(settings: Settings, known: ReadonlyMap<string, unknown>): Record<string, string> {
  const missing = settingDefinitions(settings.units).filter((setting) => !known.has(keyOf(setting)));
  return Object.fromEntries(missing.map((setting) => [keyOf(setting), setting.default]));
}

const folderRows = (folders: Readonly<Record<string, string>>, settings: Settings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(folders)
      .filter(([path, id]) => settings.folders[path] !== id)
      .map(([path, id]) => [settingKey('Folder', path), id]),
  );

/** Whoever sets up first owns the archive until the office changes it. */
export const accountRow = (settings: Settings, actor: string): Record<string, string> =>
  (settings.locked[ACCOUNT] ?? '') === '' && settings.twins.every(({ key }) => key !== ACCOUNT)
    ? { [ACCOUNT]: actor }
    : {};

/** The owner of the triggers: installable triggers run as the person who created them. */
const ownerRow = (settings: Settings, actor: string): Record<string, string> =>
  triggerOwner(settings) === '' ? { [TRIGGER_OWNER]: actor } : {};
