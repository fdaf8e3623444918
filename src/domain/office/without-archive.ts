import { sameEmail, type Email } from './actor';
import type { Settings } from './settings/settings';

/** Who has a part in the procedure but may not edit the archive and the workbook; each once, in the order of Pengaturan. */
export const withoutArchive = (settings: Settings, editors: readonly Email[]): readonly Email[] => [
  ...new Set(
    settings.roles
      .flatMap(({ people }) => people.map((email) => email.trim().toLowerCase()))
      .filter((email) => email !== '' && !editors.some((editor) => sameEmail(editor, email))),
  ),
];
