import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { SettingsView, StartStepName, StartView } from '../../rpc/contract/contract';
import type { ViewProps } from '../../page/page';
import { call } from '../../page/server';
import { FieldGroups } from './field-groups';
import { RoleFields, roleFieldsOf } from './role-fields';
import { SettingInput } from './setting-input';
import { ShareWith } from './share-with';
import { unitChanges, unitDrafts } from './unit-changes';
import { UnitsEditor } from './units-editor';
import { useDraft } from './use-draft';

/** The props of the form of a stage of the first run. */
export interface StageProps extends ViewProps<StartView> {
  /** Keys of the fields for which the last save was refused. */
  readonly wrong: readonly string[];
}

interface FormProps {
  readonly label: string;
  readonly busy: boolean;
  readonly submit: () => Promise<unknown>;
  readonly children?: preact.ComponentChildren;
}

const Form = ({ label, busy, submit, children }: FormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (!busy) void submit();
    }}
  >
    {children}
    <div class="actions sticky">
      <button class="primary" type="submit" disabled={busy}>
        {busy ? 'Sebentar…' : label}
      </button>
    </div>
  </form>
);

const accountKeys: readonly string[] = ['Kantor/Akun Kantor', 'Kantor/Jenis Akun Kantor'];
const NEXT = 'Simpan dan lanjut';
const none: SettingsView['fields'] = [];

function Workbook({ view, busy, order }: StageProps) {
  return (
    <Form
      label={view.broken === '' ? 'Siapkan buku kerja' : 'Perbaiki buku kerja'}
      busy={busy}
      submit={() => order('Buku kerja siap.', () => call('runStartStep', 'buku', []))}
    >
      {view.broken === '' ? null : <p class="late">{view.broken}</p>}
    </Form>
  );
}

function Office({ view, busy, order, wrong }: StageProps) {
  const fields = (view.settings?.fields ?? none).filter(
    ({ section, key }) => section === 'Kantor' && !accountKeys.includes(key),
  );
  const draft = useDraft(fields);
  return (
    <Form
      label={NEXT}
      busy={busy}
      submit={() => order('Kepala surat tersimpan.', () => call('runStartStep', 'kantor', draft.changes))}
    >
      {fields.map((field) => (
        <SettingInput key={field.key} field={field} draft={draft} isWrong={wrong.includes(field.key)} />
      ))}
    </Form>
  );
}

function Units({ view, busy, order }: StageProps) {
  const settings = view.settings;
  const [units, setUnits] = useState(() => (settings === null ? [] : unitDrafts(settings)));
  if (settings === null) return null;
  return (
    <Form
      label={NEXT}
      busy={busy}
      submit={() =>
        order('Sub Bagian tersimpan.', () => call('runStartStep', 'sub-bagian', unitChanges(settings, units)))
      }
    >
      <UnitsEditor units={units} change={setUnits} />
    </Form>
  );
}

function Roles({ view, busy, order, wrong }: StageProps) {
  const settings = view.settings;
  const fields = settings === null ? none : roleFieldsOf(settings);
  const draft = useDraft(fields);
  if (settings === null) return null;
  const empty = fields.filter((field) => draft.valueOf(field).trim() === '');
  return (
    <Form
      label={NEXT}
      busy={busy}
      submit={() => order('Peran tersimpan.', () => call('runStartStep', 'peran', draft.changes))}
    >
      {view.missing.length === 0 ? null : (
        <p class="soft">Wajib sebelum lanjut: {view.missing.join(', ')}. Kepala Sub Bagian boleh menyusul.</p>
      )}
      {empty.length === 0 || view.person === '' ? null : (
        <p>
          <Button
            run={() => empty.forEach((field) => draft.type(field, view.person))}
            label="Isi yang kosong dengan alamat saya"
          />
        </p>
      )}
      <RoleFields settings={settings} draft={draft} wrong={wrong} />
    </Form>
  );
}

function People({ view, busy, order, wrong }: StageProps) {
  const fields = (view.settings?.fields ?? none).filter(({ section }) => section === 'Orang');
  const draft = useDraft(fields);
  return (
    <Form
      label={NEXT}
      busy={busy}
      submit={() => order('Nama petugas tersimpan.', () => call('runStartStep', 'orang', draft.changes))}
    >
      <FieldGroups fields={fields} draft={draft} wrong={wrong} />
    </Form>
  );
}

function Account({ view, busy, order, wrong }: StageProps) {
  const fields = (view.settings?.fields ?? none).filter(({ key }) => accountKeys.includes(key));
  const draft = useDraft(fields);
  return (
    <Form
      label={NEXT}
      busy={busy}
      submit={() => order('Akun Kantor tersimpan.', () => call('runStartStep', 'akun', draft.changes))}
    >
      {fields.map((field) => (
        <SettingInput key={field.key} field={field} draft={draft} isWrong={wrong.includes(field.key)} />
      ))}
      <p class="soft">
        Akun pribadi boleh dipilih bila kantor belum punya akun sendiri; Kesehatan lalu mengingatkan dan
        menuntun serah terimanya.
      </p>
    </Form>
  );
}

function Folders({ view, busy, order }: StageProps) {
  const account = view.settings?.fields.find(({ key }) => key === accountKeys[0])?.value ?? '';
  if (account !== '' && account.toLowerCase() !== view.person.toLowerCase())
    return (
      <div class="notice">
        <p>
          Langkah ini dikerjakan Akun Kantor, <strong>{account}</strong>; Anda masuk sebagai {view.person}.
        </p>
        <ol>
          <li>Bagikan lembar ini kepada {account} sebagai Editor.</li>
          <li>Masuk sebagai akun itu di profil Chrome tersendiri, lalu buka lembar ini.</li>
          <li>Dokumentasi → Buka sidebar, beri izin, lalu lanjutkan di halaman Mulai.</li>
        </ol>
      </div>
    );
  return (
    <Form
      label="Buat folder dan pemicu"
      busy={busy}
      submit={() => order('Folder dan pemicu waktu siap.', () => call('runStartStep', 'folder', []))}
    />
  );
}

function FirstKegiatan({ view, busy, order }: StageProps) {
  const [name, setName] = useState(view.suggestion);
  const share = <ShareWith settings={view.settings} />;
  if (!view.isPpid)
    return (
      <>
        <p class="notice">
          Kegiatan dibuka PPID ({view.ppids.join(', ')}) dari sidebar. Bagian Anda sudah selesai.
        </p>
        {share}
      </>
    );
  return (
    <Form
      label="Buka Kegiatan"
      busy={busy}
      submit={() => order('Kegiatan dibuka.', () => call('openKegiatan', name))}
    >
      <label for="kegiatan">Nama Kegiatan</label>
      <input id="kegiatan" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      {share}
    </Form>
  );
}

/** The form of each stage of the first run. */
export const startForms: { readonly [S in StartStepName]: (props: StageProps) => preact.JSX.Element | null } =
  {
    buku: Workbook,
    kantor: Office,
    'sub-bagian': Units,
    peran: Roles,
    orang: People,
    akun: Account,
    folder: Folders,
    kegiatan: FirstKegiatan,
  };
