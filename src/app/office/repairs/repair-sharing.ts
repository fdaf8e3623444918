import { joinChanges } from '../../../domain/workbook/changes';
import { editorsOf } from '../../../domain/health/access';
import type { Email } from '../../../domain/office/actor';
import { confirmValues } from '../../../domain/office/settings/confirmed-settings';
import { withoutArchive } from '../../../domain/office/without-archive';
import { mapResult, ok } from '../../../domain/refusal/result';
import type { Sharing } from '../../../ports/office-inspector';
import type { Archive } from '../../../ports/scan-store';
import { archiveOf } from '../rights/archive-of';
import { lockAfter } from '../rights/lock-rows';
import type { Deps } from '../../deps';
import type { Repair } from './repair';
import { repairExempted } from './repair-exempted';

/**
 * The command is logged before access is granted. The folder is shared after the lock is released, because each grant takes
 * Google some time. After an interruption the finding remains for the people without access.
 */
export const repairSharing: Repair = (deps) => {
  const { execution, inspector, provisioner } = deps;
  const found = execution.readToAct({}, (_office, context) => ({
    archive: archiveOf(context),
    units: context.settings.units.map(({ code }) => code),
  }));
  if (!found.ok) return found;
  const { archive, units } = found.value;
  const editors = editorsOf(inspector.folders(units, archive)?.access ?? []);
  if (editors === null) return ok({ notes: [] });
  const ordered = execution.transact({}, (_office, { settings }) => {
    const people = withoutArchive(settings, editors);
    const log = [{ event: 'FOLDER_DIBAGIKAN', object: 'folder', detail: people.join(', ') }];
    return ok({
      // Whoever shares with these people has seen their addresses.
      changes: joinChanges(people.length === 0 ? {} : { log, settings: confirmValues(settings, 'Peran') }),
      reply: people,
      effectsFollow: true,
    });
  });
  const locked = lockAfter({ provisioner }, ordered);
  if (!locked.ok) return locked;
  const notes = shareWith(locked.value, archive, inspector);
  // Limited folders are granted to those of these people who may open them.
  return mapResult(repairExempted(deps, ''), () => ({ notes }));
};

const words: { readonly [S in Exclude<Sharing, 'shared'>]: (person: Email) => string } = {
  'no-account': (person) =>
    `${person} bukan akun Google. Periksa ejaannya di Pengaturan bagian Peran, atau pakai alamat lain: folder Drive hanya dapat dibuka dengan akun Google.`,
  foreign: () =>
    'Tidak dibagikan: baris Folder Utama di Pengaturan menunjuk folder yang bukan milik kantor ini. Periksa lagi Kesehatan, lalu pilih Pakai folder kantor.',
  declined: (person) =>
    `Google menolak berbagi kepada ${person} dan yang sesudahnya. Bila Anda pemilik atau Editor foldernya, coba lagi besok: jumlah undangan sehari terbatas.`,
};

function shareWith(
  people: readonly Email[],
  archive: Archive,
  inspector: Deps['inspector'],
): readonly string[] {
  const notes: string[] = [];
  for (const person of people) {
    const result = inspector.share(person, archive);
    if (result !== 'shared') notes.push(words[result](person));
    if (result === 'declined' || result === 'foreign') break;
  }
  return notes;
}
