import { Button } from '../../page/button';
import { unreadableWords } from '../scan/bytes-of';
import type { Pages } from './use-pages';

interface Props {
  readonly pages: Pages;
  /** Why chosen files were not taken. */
  readonly refused: readonly string[];
}

/** How far the work is, and what went wrong with files and with the phone's database. */
export const Notices = ({ pages, refused }: Props) => (
  <>
    <Progress pages={pages} />
    <Problems
      lines={[...refused, ...pages.unreadable.map(unreadableWords), ...pages.unopened.map(unopenedWords)]}
    />
    <Unkept pages={pages} />
    <Unread pages={pages} />
  </>
);

type Of = Pick<Props, 'pages'>;

const Progress = ({ pages: { working } }: Of) => (
  <div role="status">
    {working === null ? null : (
      <>
        <p class="soft">{`Memproses foto ${working.now} dari ${working.all}…`}</p>
        <progress aria-label="Memproses foto" max={working.all} value={working.now - 0.5} />
      </>
    )}
  </div>
);

const unopenedWords = (name: string): string =>
  `${name} tidak dapat dibuka di HP ini. Ambil fotonya lagi, atau pilih foto JPEG.`;

const Problems = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div class="notice bad" role="alert">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );

const unkeptWords = {
  full: 'HP ini kehabisan tempat',
  closed: 'Penyimpanan peramban di HP ini tertutup',
  unreadable: 'Berkas foto yang dipilih tidak dapat dibaca lagi',
} as const;

/** What is on this page alone. */
const Unkept = ({ pages: { unkept, keepAgain } }: Of) =>
  unkept.why === '' ? null : (
    <div class="notice bad" role="alert">
      <p>
        {unkeptWords[unkept.why]}, jadi ada foto atau perubahan yang hanya ada di halaman ini. Coba simpan
        lagi, atau jadikan PDF sebelum halaman ini ditutup.
      </p>
      <Button run={keepAgain} label="Coba simpan lagi" />
    </div>
  );

/** Photographs that were taken earlier and cannot be read now. */
const Unread = ({ pages: { unread, readAgain } }: Of) =>
  unread === '' ? null : (
    <div class="notice bad" role="alert">
      <p>Foto dokumen ini yang sudah disimpan di HP belum dapat dibuka. {unread}</p>
      <Button run={readAgain} label="Buka lagi" />
    </div>
  );
