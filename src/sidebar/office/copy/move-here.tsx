import type { CopyView } from '../../../rpc/contract/contract';
import { Heading } from '../../../page/heading';
import { call } from '../../../page/server';
import type { Order } from '../../../page/use-orders';
import { AskTwice } from './ask-twice';

interface Props {
  readonly view: CopyView;
  readonly busy: boolean;
  readonly order: Order;
}

/** What the person still has to do; the former script's triggers keep firing but do nothing. */
const after = [
  'Bagikan lembar ini kepada rekan: buka Kesehatan.',
  'Lembar lama kini salinan: tidak menulis apa pun lagi. Beri tahu rekan agar tidak mengetik di sana.',
  'Di lembar lama, hapus pemicunya: Ekstensi > Apps Script > Pemicu. Bila dibiarkan, pemicu itu hanya berputar tanpa kerja.',
];

/** Moves the office here; only its PPID may. */
export const MoveHere = ({ view, busy, order }: Props) => (
  <section>
    <Heading>{view.isCertain ? 'Pindahkan kantor ke sini' : 'Ini lembar kerja kantor'}</Heading>
    <p class="soft">
      {view.isCertain
        ? 'Kantor melanjutkan pekerjaannya di lembar ini, dengan folder dan nomor yang sama. Lembar lama ditandai lebih dahulu sehingga tidak menulis lagi; untuk itu Anda harus Editor di sana. Baris yang diketik di lembar lama sesudah salinan dibuat tidak ikut.'
        : 'PPID memastikan bahwa inilah lembar kerja kantor, bukan salinannya. Jangan pilih ini di salinan: dua lembar akan bekerja pada arsip yang sama.'}
    </p>
    {view.mayMove ? (
      <AskTwice
        label={view.isCertain ? 'Pindahkan kantor ke sini' : 'Ya, ini lembar kerja kantor'}
        question={
          view.isCertain
            ? 'Mulai sekarang kantor bekerja di lembar ini, dan lembar lama berhenti. Lanjutkan?'
            : 'Lembar ini dicatat sebagai lembar kerja kantor. Lanjutkan?'
        }
        busy={busy}
        onYes={() =>
          void order(
            ({ from }) => ({
              bad: false,
              message: 'Kantor sekarang bekerja di lembar ini.',
              details: from === '' ? [] : after,
            }),
            () => call('moveOfficeHere'),
          )
        }
      />
    ) : (
      <p class="notice">
        Hanya PPID yang dapat melakukannya
        {view.ppids.length === 0 ? '.' : `: ${view.ppids.join(', ')}.`}
      </p>
    )}
  </section>
);
