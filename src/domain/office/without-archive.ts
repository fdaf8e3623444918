import { sameEmail, type Email } from './actor';
import type { Settings } from './settings/settings';

/** People with a role who may not edit the archive and the workbook, without duplicates, in the order of Pengaturan. */
export const withoutArchive = (settings: Settings, editors: readonly Email[]): readonly Email[] => [
  ...new Set(
    settings.roles
      .flatMap(({ people }) => people.map((email) => email.trim().toLowerCase()))
      .filter((email) => email !== '' && !editors.some((editor) => sameEmail(editor, email))),
  ),
];
