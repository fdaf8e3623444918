import { useState } from 'preact/hooks';
import { loadScript } from '../../../page/load-script';
import type { Lists } from '../../late/lists';
import { pastedSource, type Source } from './source';
import { TEMPLATE_NAME, type TemplateColumn } from './template-columns';

interface Props {
  readonly unitName: string;
  /** Of an empty list to fill in. */
  readonly columns: readonly TemplateColumn[];
  readonly busy: boolean;
  readonly show: (source: Source) => Promise<unknown>;
  readonly leave: () => void;
}

/** The source of the list: pasted cells, a CSV or an XLSX. */
export function SourceForm({ unitName, columns, busy, show, leave }: Props) {
  const [pasted, setPasted] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void show(pastedSource(pasted));
      }}
    >
      <p class="soft">
        Daftar dibaca menurut judul kolomnya, misalnya Judul, Tahun, Kategori. Baris tanpa Sub Bagian masuk ke{' '}
        {unitName}. Tidak ada yang disimpan sebelum Anda menekan Simpan.
      </p>
      <p>
        <TemplateButton columns={columns} />
      </p>
      <FileChoice busy={busy} show={show} />
      <label for="tempel">atau tempel dari Excel atau Google Sheets</label>
      <textarea
        id="tempel"
        rows={6}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <div class="actions">
        <button class="primary" type="submit" disabled={busy || pasted.trim() === ''}>
          Pratinjau
        </button>
        <button type="button" onClick={leave}>
          Batal
        </button>
      </div>
    </form>
  );
}

/** Chooses a file and, for a workbook with several sheets, the sheet. */
function FileChoice({ busy, show }: Pick<Props, 'busy' | 'show'>) {
  const [problem, setProblem] = useState('');
  const [sheets, setSheets] = useState<readonly Source[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setProblem('');
    setSheets([]);
    const lists = await loadScript<Lists>('Daftar');
    const reading = lists === null ? { problem: NOT_LOADED } : await lists.readSource(file);
    if ('problem' in reading) setProblem(reading.problem);
    else if (reading.sources.length > 1) setSheets(reading.sources);
    else if (reading.sources[0] !== undefined) await show(reading.sources[0]);
  };
  return (
    <>
      <label for="berkas">Berkas CSV atau XLSX</label>
      <input
        id="berkas"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        disabled={busy}
        aria-describedby={problem === '' ? undefined : 'berkas-ket'}
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files?.[0]).then(() => (input.value = ''));
        }}
      />
      {problem === '' ? null : (
        <p id="berkas-ket" class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {sheets.length === 0 ? null : (
        <section aria-label="Lembar dalam berkas">
          <p>Berkas ini berisi beberapa lembar. Pilih satu:</p>
          {sheets.map((sheet) => (
            <button
              key={sheet.name}
              type="button"
              class="choice"
              disabled={busy}
              onClick={() => void show(sheet)}
            >
              {sheet.name}
            </button>
          ))}
        </section>
      )}
    </>
  );
}

const NOT_LOADED = 'Pembaca daftar tidak dapat dimuat. Periksa sambungan internet, lalu pilih lagi.';

function TemplateButton({ columns }: Pick<Props, 'columns'>) {
  const [problem, setProblem] = useState('');
  const make = async (): Promise<void> => {
    const lists = await loadScript<Lists>('Daftar');
    setProblem(lists === null ? NOT_LOADED : '');
    if (lists !== null) download(lists.templateOf(columns), TEMPLATE_NAME);
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void make()}>
        Unduh daftar kosong untuk diisi (XLSX)
      </button>
      {problem === '' ? null : <span role="alert">{problem}</span>}
    </>
  );
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
