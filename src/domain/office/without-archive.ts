import { sameEmail, type Email } from './actor';
import type { Settings } from './settings/settings';

/**
 * People with a role, and the office's account, who may not edit the archive and the workbook, without duplicates, in the
 * order of Pengaturan.
 */
export const withoutArchive = (settings: Settings, editors: readonly Email[]): readonly Email[] => [
  ...new Set(
    [...settings.roles.flatMap(({ people }) => people), settings.office.account]
      .map((email) => email.trim().toLowerCase())
      .filter((email) => email !== '' && !editors.some((editor) => sameEmail(editor, email))),
  ),
];
