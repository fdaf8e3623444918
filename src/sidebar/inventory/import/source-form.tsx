import { useState } from 'preact/hooks';
import { readSource, type Source } from './read-source';

interface Props {
  readonly unitName: string;
  readonly busy: boolean;
  readonly look: (source: Source) => Promise<unknown>;
  readonly leave: () => void;
}

/** The source of the list: pasted cells, a CSV or an XLSX. */
export function SourceForm({ unitName, busy, look, leave }: Props) {
  const [pasted, setPasted] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void look({ name: 'tempelan', csv: pasted });
      }}
    >
      <p class="soft">
        Baris pertama berisi judul kolom, misalnya Judul, Tahun, Kategori. Baris tanpa Sub Bagian masuk ke{' '}
        {unitName}. Tidak ada yang disimpan sebelum Anda menekan Simpan.
      </p>
      <FileChoice busy={busy} look={look} />
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
function FileChoice({ busy, look }: Pick<Props, 'busy' | 'look'>) {
  const [problem, setProblem] = useState('');
  const [sheets, setSheets] = useState<readonly Source[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setProblem('');
    setSheets([]);
    const reading = await readSource(file);
    if ('problem' in reading) setProblem(reading.problem);
    else if (reading.sources.length > 1) setSheets(reading.sources);
    else if (reading.sources[0] !== undefined) await look(reading.sources[0]);
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
              onClick={() => void look(sheet)}
            >
              {sheet.name}
            </button>
          ))}
        </section>
      )}
    </>
  );
}
