import { useState } from 'preact/hooks';
import type { BeginningName } from '../../../rpc/contract/contract';
import type { PageProps } from '../../../page/page';
import { Heading } from '../../../page/heading';
import { call } from '../../../page/server';
import type { Order } from '../../../page/use-orders';
import { AskTwice } from './ask-twice';

const beginnings: readonly { readonly name: BeginningName; readonly label: string }[] = [
  { name: 'kosong', label: 'Mulai kosong' },
  { name: 'daftar', label: 'Bawa Inventaris, DIP, dan DIK' },
];

interface Props extends PageProps {
  readonly busy: boolean;
  readonly order: Order;
}

/** For a template, another office or practice: does not affect the office that was copied. */
export function NewOffice({ busy, order, goTo }: Props) {
  const [beginning, choose] = useState<BeginningName>('kosong');
  const begin = async (): Promise<void> => {
    const done = await order('Salinan ini sekarang kantor sendiri.', () => call('startNewOffice', beginning));
    if (done) goTo('mulai');
  };
  return (
    <section>
      <Heading>Jadikan kantor baru</Heading>
      <p class="soft">
        Untuk kantor lain, sebagai templat, atau untuk latihan. Di salinan ini peran, folder, akun kantor,
        pemicu, Kegiatan, Pindaian, dan Log dikosongkan; Log baru mulai dengan catatan bahwa ini salinan.
        Kantor asal, berkasnya, dan lembar kerjanya tidak berubah.
      </p>
      <label for="awal">Baris dokumen</label>
      <select
        id="awal"
        value={beginning}
        onChange={(event) => choose(event.currentTarget.value as BeginningName)}
      >
        {beginnings.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <AskTwice
        label="Jadikan kantor baru"
        question="Baris yang dikosongkan di salinan ini tidak dapat dikembalikan. Lanjutkan?"
        busy={busy}
        onYes={() => void begin()}
      />
    </section>
  );
}
