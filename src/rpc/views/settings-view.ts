import type { SettingsReply } from '../../app/office/view-settings';
import {
  sections,
  settingKey,
  UNIT_ORDER,
  type Section,
} from '../../domain/office/settings/setting-definitions';
import { PEOPLE } from '../../domain/office/people/people-fields';
import { teamNotes } from '../../domain/office/team-notes';
import type { SettingsView } from '../contract/office';
import { pick } from '../../domain/pick';
import { describeTeam } from '../team-words';

/** What a person should know before changing a section. A section without a text is shown too. */
const about: { readonly [S in Section | typeof PEOPLE]?: string } = {
  Kantor: 'Kepala surat laporan dan siapa yang menandatanganinya.',
  'Sub Bagian': 'Kode menjadi awal ID dokumen dan nama folder, jadi tidak berubah setelah dipakai.',
  Peran:
    'Alamat surel Google setiap orang, pisahkan dengan koma. Satu orang boleh memegang beberapa peran; yang mengetik sebuah baris tidak memutuskannya (empat mata), dan laporan memerlukan minimal 2 peserta.',
  Orang:
    'Nama, NIP, dan jabatan setiap petugas. Nama tampil di sidebar, surel, dan dokumen; NIP hanya di dokumen kantor, tidak di halaman publik.',
  'Waktu Standar': 'Contoh: 1 hari, 30 menit, 1 jam. Berlaku untuk tahap yang dibuka setelah ini.',
  'Pelaksana Tahap': 'Siapa yang menyelesaikan setiap tahap.',
  'Pemeriksa Tahap': 'Siapa yang memeriksa setelah tahap selesai; tanda - berarti tidak diperiksa.',
  'Jam Kerja': 'Tenggat hanya menghitung jam ini.',
  Surat: 'Nomor surat laporan.',
};

/** The people come after their roles. */
const shownSections = sections.flatMap((name): readonly (Section | typeof PEOPLE)[] =>
  name === 'Peran' ? [name, PEOPLE] : [name],
);

/** The settings as the page shows them: every section with a field, in the order of the sheet. */
export function settingsView({
  context,
  fields,
  people,
  running,
  isManager,
  managers,
}: SettingsReply): SettingsView {
  const { settings } = context;
  const order = settingKey('Kantor', UNIT_ORDER);
  const shown = fields.filter(({ key }) => key !== order);
  return {
    mayChange: isManager,
    managers,
    sections: shownSections
      .filter(
        (name) => name === 'Sub Bagian' || name === PEOPLE || shown.some(({ section }) => section === name),
      )
      .map((name) => ({ name, about: about[name] ?? '' })),
    fields: [
      ...shown.map((field) => ({ ...field, group: '' })),
      ...people.map((field) =>
        pick(field, 'key', 'section', 'group', 'label', 'value', 'note', 'kind', 'choices'),
      ),
    ],
    units: settings.units.map((unit) => ({ ...unit, isRunning: running.includes(unit.code) })),
    unitOrder: fields.find(({ key }) => key === order)?.value ?? '',
    teamNotes: describeTeam(teamNotes(settings)),
    problems: settings.problems.map(
      ({ key, found, used }) =>
        `${key.replace('/', ', ')}: "${found}" tidak terbaca${used === '' ? '' : `; dipakai "${used}"`}.`,
    ),
  };
}
