import type { CopyView } from '../../../rpc/contract/contract';
import { Heading } from '../../../page/heading';
import { call } from '../../../page/server';
import type { Order } from '../../../page/use-orders';
import { AskTwice } from './ask-twice';
import { fullStop } from '../../full-stop';

interface Props {
  readonly view: CopyView;
  readonly busy: boolean;
  readonly order: Order;
}

/** What the person still has to do; the former script's triggers keep firing but do nothing. */
const after = [
  'Bagikan lembar kerja ini kepada rekan: buka Kesehatan.',
  'Lembar kerja lama kini salinan: tidak menulis apa pun lagi. Beri tahu rekan agar tidak mengetik di sana.',
  'Bila kantor mempunyai halaman publik: terbitkan DIP sekali lagi, lalu segera tempel kodenya yang baru di proyek halaman publik (DIP, bagian Publikasi, Kode untuk halaman publik). Tanpa kode itu halaman kosong sesudah terbitan berikutnya.',
  'Di lembar kerja lama, hapus pemicunya: Ekstensi > Apps Script > Pemicu. Bila dibiarkan, pemicu itu hanya berputar tanpa kerja.',
];

/** Moves the office here; only its PPID may. */
export const MoveHere = ({ view, busy, order }: Props) => (
  <section>
    <Heading>{view.isCertain ? 'Pindahkan kantor ke sini' : 'Ini lembar kerja kantor'}</Heading>
    <p class="soft">
      {view.isCertain
        ? 'Kantor melanjutkan pekerjaannya di lembar kerja ini, dengan folder dan nomor yang sama. Lembar kerja lama ditandai lebih dahulu sehingga tidak menulis lagi; untuk itu Anda harus Editor di sana. Baris yang diketik di lembar kerja lama sesudah salinan dibuat tidak ikut.'
        : 'PPID memastikan bahwa inilah lembar kerja kantor, bukan salinannya. Jangan pilih ini di salinan: dua lembar kerja akan bekerja pada arsip yang sama.'}
    </p>
    {view.mayMove ? (
      <AskTwice
        label={view.isCertain ? 'Pindahkan kantor ke sini' : 'Ya, ini lembar kerja kantor'}
        question={
          view.isCertain
            ? 'Mulai sekarang kantor bekerja di lembar kerja ini, dan lembar kerja lama berhenti. Lanjutkan?'
            : 'Lembar ini dicatat sebagai lembar kerja kantor. Lanjutkan?'
        }
        busy={busy}
        onYes={() =>
          void order(
            ({ from }) => ({
              bad: false,
              message: 'Kantor sekarang bekerja di lembar kerja ini.',
              details: from === '' ? [] : after,
            }),
            () => call('moveOfficeHere'),
          )
        }
      />
    ) : (
      <p class="notice">
        Hanya PPID yang dapat melakukannya
        {view.ppids.length === 0 ? '.' : fullStop(`: ${view.ppids.join(', ')}`)}
      </p>
    )}
  </section>
);
