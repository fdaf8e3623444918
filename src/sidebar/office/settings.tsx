import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { SettingsView } from '../../rpc/contract/contract';
import { Page, type ViewProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { FieldGroups } from './field-groups';
import { RoleFields } from './role-fields';
import { TeamNotes } from './team-notes';
import { unitChanges, unitDrafts } from './unit-changes';
import { UnitsEditor } from './units-editor';
import { useDraft, type Draft } from './use-draft';
import { takeWantedSection } from './wanted-section';
import { ResponsibleNote } from './responsible-note';

/** Pengaturan: every setting by section; all typed values are saved together. */
export function SettingsPage() {
  const page = useOrders<SettingsView>(() => call('viewSettings'), 'pengaturan');
  const { note, busy, order } = page;
  return (
    <Page {...page} head={'Pengaturan'}>
      {(view) => <Form view={view} busy={busy} order={order} wrong={note?.fields ?? []} />}
    </Page>
  );
}

interface Props extends ViewProps<SettingsView> {
  readonly wrong: readonly string[];
}

function Form({ view: settings, busy, order, wrong }: Props) {
  const [section, setSection] = useState(() => takeWantedSection() || (settings.sections[0]?.name ?? ''));
  const [units, setUnits] = useState(() => unitDrafts(settings));
  useLayoutEffect(() => setUnits(unitDrafts(settings)), [JSON.stringify(settings.units)]);
  const draft = useDraft(settings.fields);
  const changes = [...draft.changes, ...unitChanges(settings, units)];
  const hasNewUnit = units.some(({ isNew, code }) => isNew && code !== '');
  const save = async (): Promise<void> => {
    if (!(await order(savedWords(changes.length), () => call('saveSettings', changes)))) return;
    draft.clear();
    if (hasNewUnit)
      await order('Sub Bagian baru tersimpan dan foldernya dibuat.', () => call('repair', 'folder-hilang'));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {settings.mayChange ? null : <ResponsibleNote what="Mengubah pengaturan" people={settings.managers} />}
      <label for="bagian">Bagian</label>
      <select id="bagian" value={section} onChange={(event) => setSection(event.currentTarget.value)}>
        {settings.sections.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <p class="soft">{settings.sections.find(({ name }) => name === section)?.about}</p>
      <fieldset disabled={!settings.mayChange}>
        <legend class="visually-hidden">{section}</legend>
        {section === 'Sub Bagian' ? (
          <UnitsEditor units={units} change={setUnits} />
        ) : (
          <Fields section={section} settings={settings} draft={draft} wrong={wrong} />
        )}
      </fieldset>
      {changes.length === 0 ? null : (
        <div class="actions sticky">
          <button class="primary" type="submit" disabled={busy}>
            Simpan ({changes.length})
          </button>
          <Button
            run={() => {
              draft.clear();
              setUnits(unitDrafts(settings));
            }}
            label="Batal"
          />
        </div>
      )}
    </form>
  );
}

const savedWords = (count: number): string => `${count} pengaturan tersimpan.`;

interface FieldsProps {
  readonly section: string;
  readonly settings: SettingsView;
  readonly draft: Draft;
  readonly wrong: readonly string[];
}

function Fields({ section, settings, draft, wrong }: FieldsProps) {
  if (section === 'Peran')
    return (
      <>
        <TeamNotes notes={settings.teamNotes} />
        <RoleFields settings={settings} draft={draft} wrong={wrong} />
      </>
    );
  return (
    <FieldGroups
      fields={settings.fields.filter((field) => field.section === section)}
      draft={draft}
      wrong={wrong}
    />
  );
}
