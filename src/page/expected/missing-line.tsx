import { useState } from 'preact/hooks';
import type { ExpectedLineView } from '../../rpc/contract/contract';
import { AskReason } from '../ask-reason';
import { Button } from '../button';
import type { Note } from '../notice';
import { call } from '../server';
import type { Order } from '../use-orders';

interface Props {
  readonly line: ExpectedLineView;
  readonly mayAdd: boolean;
  readonly busy: boolean;
  readonly order: Order;
}

const added = ({ ids }: { readonly ids: readonly string[] }): Note => ({
  bad: false,
  message: `${ids.join(', ')} ditambahkan ke Inventaris. Lengkapi kategorinya di sana.`,
  details: [],
});

/** What is missing of an item: one tap adds a prefilled row for the first period, or for those chosen; or Nihil with a reason. */
export function MissingLine({ line: { id, title, cells }, mayAdd, busy, order }: Props) {
  const missing = cells.filter(({ state }) => state === 'Kosong');
  const [chosen, choose] = useState<readonly string[]>([]);
  const [asked, ask] = useState(false);
  const picked = missing.filter(({ key }) => chosen.includes(key));
  const meant = picked.length > 0 ? picked : missing.slice(0, 1);
  const words =
    meant.length === missing.length && meant.length > 1
      ? 'semua'
      : meant.map(({ label }) => label).join(', ');
  const keys = meant.map(({ key }) => key);
  const toggle = (key: string): void =>
    choose(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <li class="card">
      <strong>{title}</strong>
      {missing.length > 1 ? (
        <div class="parts" role="group" aria-label={`Yang belum ada dari ${title}`}>
          {missing.map(({ key, label }) => (
            <Button key={key} aria-pressed={chosen.includes(key)} run={() => toggle(key)} label={label} />
          ))}
          <Button class="link" run={() => choose(missing.map(({ key }) => key))} label="Pilih semua" />
        </div>
      ) : null}
      <div class="actions">
        {mayAdd ? (
          <Button
            disabled={busy}
            aria-label={`Tambah ${words}: ${title}`}
            run={() => order(added, () => call('addExpected', { id, keys }))}
            label={`Tambah ${words}`}
          />
        ) : null}
        <Button
          disabled={busy}
          aria-label={`Nihil ${words}: ${title}`}
          run={() => ask(true)}
          label={`Nihil ${words}`}
        />
      </div>
      {asked ? (
        <AskReason
          about={keys.join(' ')}
          question={{
            title: `Nihil: ${title}`,
            label: 'Alasan Nihil',
            explain: `Sub Bagian menyatakan tidak memiliki dokumen ini untuk ${meant.map(({ label }) => label).join(', ')}. Nama dan waktu Anda dicatat; masa berikutnya ditanyakan lagi.`,
            confirm: 'Nyatakan Nihil',
          }}
          answer={(reason) => {
            ask(false);
            return (
              reason !== null && order('Nihil dicatat.', () => call('stateNihil', [{ id, keys }], reason))
            );
          }}
        />
      ) : null}
    </li>
  );
}
