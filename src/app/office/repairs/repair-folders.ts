import { joinChanges } from '../../../domain/workbook/changes';
import { archiveOwner } from '../../../domain/office/owns-archive';
import { settingKey } from '../../../domain/office/settings/setting-definitions';
import { err, ok } from '../../../domain/refusal/result';
import { archiveOf } from '../rights/archive-of';
import type { Repair } from './repair';

export const repairFolders: Repair = ({ execution, inspector }) =>
  execution.transactWith(
    {},
    (_office, context) =>
      inspector.repairFolders(
        context.settings.units.map(({ code }) => code),
        archiveOf(context),
      ),
    (_office, result, { settings }) => {
      if (result === null) return err({ code: 'FOLDERS_NOT_VISIBLE', account: archiveOwner(settings) });
      const { folders, repaired, needsOwner, inSharedDrive } = result;
      const moved = Object.entries(folders).filter(([path, id]) => settings.folders[path] !== id);
      const log =
        repaired === 0
          ? []
          : [{ event: 'FOLDER_DIPERBAIKI', object: 'folder', detail: `${repaired} folder diperbaiki` }];
      return ok({
        changes: joinChanges({
          settings: Object.fromEntries(moved.map(([path, id]) => [settingKey('Folder', path), id])),
          log,
        }),
        reply: {
          notes: [
            ...needsOwner.map(
              (path) =>
                `Folder ${path} hanya dapat dipulihkan pemiliknya: minta ia membuka Sampah Drive, klik kanan foldernya, lalu Pulihkan.`,
            ),
            ...inSharedDrive.map(
              (path) =>
                `Folder ${path} ada di drive bersama: pindahkan kembali ke Drive Saya, baru perbaiki yang lain.`,
            ),
          ],
        },
      });
    },
  );
