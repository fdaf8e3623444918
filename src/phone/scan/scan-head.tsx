import { Heading } from '../../page/heading';
import type { ToScan } from './use-to-scan';

interface Props {
  readonly title: string;
  readonly page: Pick<ToScan, 'earlier' | 'declined' | 'isOverdue'>;
}

/** What is open, and whether it is shown as it was read earlier. */
export const ScanHead = ({ title, page: { earlier, declined, isOverdue } }: Props) => (
  <>
    <Heading level={1} key={title}>
      {title}
    </Heading>
    {earlier && (declined !== '' || isOverdue) ? (
      <p class="notice warning">{earlierWords(earlier.at, isOverdue)}</p>
    ) : null}
  </>
);

function earlierWords(at: number | null, isOverdue: boolean): string {
  const until = isOverdue ? 'begitu Google menjawab' : 'begitu sambungan kembali';
  return at === null
    ? `${isOverdue ? 'Sampai Google menjawab,' : 'Tanpa sambungan'} hanya nomor dan nama dokumen ini yang diketahui. Halaman ini diperbarui ${until}.`
    : `Daftar ini dibaca pukul ${clock(at)} dan diperbarui ${until}.`;
}

const clock = (at: number): string => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join('.');
};
