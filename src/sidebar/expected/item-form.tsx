import { useState } from 'preact/hooks';
import type { ExpectedItemDraft, ExpectedListView } from '../../rpc/contract/contract';
import { Button } from '../../page/button';

type Period = ExpectedItemDraft['period'];
const periods: readonly Exclude<Period, ''>[] = [
  'bulanan',
  'triwulan',
  'semester',
  'tahunan',
  'sekali',
  'tidak berlaku',
];

export const newItem = (unit: string): ExpectedItemDraft => ({
  subBagian: unit,
  group: '',
  title: '',
  period: 'tahunan',
  words: '',
  minus: '',
});

interface Props {
  readonly item: ExpectedItemDraft;
  readonly isNew: boolean;
  readonly units: ExpectedListView['units'];
  readonly busy: boolean;
  /** Gets the cells that were changed, so that a colleague's other changes stay. */
  readonly save: (draft: Partial<ExpectedItemDraft>) => Promise<void>;
  readonly leave: () => void;
}

const texts = [
  ['title', 'Dokumen yang Diharapkan', ''],
  ['group', 'Kelompok', ''],
  [
    'words',
    'Kata Kunci',
    'Pisahkan dengan titik koma; tanda + berarti harus ada semua. Kosong: nama dokumennya.',
  ],
  ['minus', 'Kata yang Dikecualikan', 'Dokumen dengan salah satu kata ini bukan yang dimaksud.'],
] as const;

const changedIn = (item: ExpectedItemDraft, draft: ExpectedItemDraft): Partial<ExpectedItemDraft> =>
  Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => item[key as keyof ExpectedItemDraft] !== value),
  );

/** What an item asks for. */
export function ItemForm({ item, isNew, units, busy, save, leave }: Props) {
  const [draft, setDraft] = useState<ExpectedItemDraft>(() => {
    const { subBagian, group, title, period, words, minus } = item;
    return { subBagian, group, title, period, words, minus };
  });
  const set = (part: Partial<ExpectedItemDraft>): void => setDraft({ ...draft, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(isNew ? draft : changedIn(item, draft));
      }}
    >
      {texts.map(([key, label, hint]) => (
        <div key={key}>
          <label for={`butir-${key}`}>{label}</label>
          <input
            id={`butir-${key}`}
            value={draft[key]}
            onInput={(event) => set({ [key]: event.currentTarget.value })}
          />
          {hint === '' ? null : <div class="soft">{hint}</div>}
        </div>
      ))}
      <label for="butir-periode">Periode</label>
      <select
        id="butir-periode"
        value={draft.period}
        onChange={(event) => set({ period: event.currentTarget.value as Period })}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </select>
      <label for="butir-unit">Sub Bagian butir</label>
      <select
        id="butir-unit"
        value={draft.subBagian}
        onChange={(event) => set({ subBagian: event.currentTarget.value })}
      >
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <div class="actions">
        <button class="primary" type="submit" disabled={busy || draft.title.trim() === ''}>
          Simpan butir
        </button>
        <Button run={leave} label="Batal" />
      </div>
    </form>
  );
}
