import type { SettingsView } from '../../rpc/contract/contract';
import { roleFieldsOf } from './role-fields';

/** People need access to both the sheet and the folder. */
export function ShareWith({ settings }: { readonly settings: SettingsView | null }) {
  const people = settings === null ? [] : peopleOf(settings);
  if (people.length < 2) return null;
  return (
    <details>
      <summary>Bagikan kepada {people.length} orang</summary>
      <p>
        Setelah folder dibuat, bagian <strong>Kesehatan</strong> membagikan lembar kerja ini dan folder Drive
        &quot;Dokumentasi Informasi Publik&quot; kepada semua yang berperan dengan satu klik. Dengan tangan
        juga dapat, sebagai <strong>Editor</strong>, kepada:
      </p>
      <textarea aria-label="Alamat untuk dibagikan" readOnly rows={4} value={people.join(', ')} />
    </details>
  );
}

const peopleOf = (settings: SettingsView): readonly string[] => [
  ...new Set(
    roleFieldsOf(settings)
      .flatMap(({ value }) => value.toLowerCase().split(/[,;\s]+/))
      .filter((address) => address.includes('@')),
  ),
];
