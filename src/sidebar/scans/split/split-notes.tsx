import { Button } from '../../../page/button';
import type { PartState } from './part-states';
import type { SplitPdf } from './split-pdf';

interface Props {
  /** Of the PDF. */
  readonly name: string;
  readonly split: SplitPdf;
  readonly states: readonly PartState[];
  readonly hasPage: boolean;
  /** Takes the codes with another address for the office's own. */
  readonly useNumbers: () => void;
}

/** What was found in the PDF, and what a person must know before anything is saved. */
export function SplitNotes({ name, split: { parts, pictures, lost }, states, hasPage, useNumbers }: Props) {
  const unread = pictures.filter((picture) => picture === '').length;
  const foreign = parts.filter(({ printed }) => printed === 'other');
  const isOpen = parts.some(({ printed }, index) => printed === 'other' && states[index]?.row === '');
  return (
    <>
      {lost === 0 ? null : (
        <p class="notice bad" role="alert">
          {`${name} rusak: ${lost} dari ${pictures.length + lost} halamannya tidak terbaca dan tidak ada di bawah ini, jadi nomor halaman bergeser. Pindai lagi atau salin lagi berkas itu dari mesin pemindai, lalu pilih lagi; simpan hanya dokumen yang lengkap.`}
        </p>
      )}
      {parts.every(({ code }) => code === '') ? (
        <p class="notice warning">
          {`Tidak ada lembar pemisah yang terbaca dalam ${name}: seluruh ${pictures.length} halaman menjadi satu dokumen. Bila memang satu dokumen, pilih barisnya; bila tidak, tutup, lalu pindai lagi dengan lembar pemisah.`}
        </p>
      ) : (
        <p>{`${parts.filter(({ pages }) => pages.length > 0).length} dokumen ditemukan dalam ${name}.`}</p>
      )}
      {unread === 0 ? null : (
        <p class="notice warning">
          {`${unread} halaman bukan gambar pindaian dan tidak ditampilkan di sini; lembar pemisah di antaranya mungkin tidak terlihat. Periksa halaman setiap dokumen.`}
        </p>
      )}
      {foreign.length === 0 ? null : (
        <div class="notice warning">
          {`Kode ${codesOf(foreign)} memuat alamat yang ${hasPage ? 'bukan Alamat Halaman HP kantor ini' : 'tidak ada di Pengaturan kantor ini'}: dicetak kantor lain, atau kantor ini sebelum alamatnya diganti. Nomornya tidak dipakai, karena kantor lain memakai nomor yang sama.`}
          {isOpen ? (
            <div class="actions">
              <Button run={useNumbers} label="Lembar itu milik kantor ini, pakai nomornya" />
            </div>
          ) : null}
        </div>
      )}
    </>
  );
}

const SHOWN = 5;

const codesOf = (parts: SplitPdf['parts']): string => {
  const codes = [...new Set(parts.map(({ code }) => code))];
  const rest = codes.length - SHOWN;
  return `${codes.slice(0, SHOWN).join(', ')}${rest > 0 ? `, dan ${rest} lagi` : ''}`;
};
