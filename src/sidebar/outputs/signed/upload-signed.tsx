import { useState } from 'preact/hooks';
import { Button } from '../../../page/button';
import { filedNote } from '../../../page/scans/filed-note';
import { sendFile } from '../../../page/scans/send-file';
import type { Order } from '../../../page/use-orders';
import type { PaperView } from '../../../rpc/contract/contract';
import { PaperChoice } from './paper-choice';
import { readPapers, type ReadFile } from './read-papers';

interface Props {
  readonly papers: readonly PaperView[];
  readonly busy: boolean;
  readonly order: Order;
}

/** Uploads a signed paper. The page reads the codes on its pages; where it finds none, the person chooses the paper. */
export function UploadSigned({ papers, busy, order }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const choose = async (chosen: File | null): Promise<void> => {
    setRead(null);
    setFile(chosen);
    if (chosen) setRead(await readPapers(chosen, papers));
  };
  const save = async (token: string, part: File): Promise<void> => {
    const said = filedNote(`${part.name} disimpan sebagai naskah bertanda tangan ${token}.`);
    if (await order(said, () => sendFile(token, part, { heard: () => undefined }))) await choose(null);
  };
  return (
    <>
      <label class="upload">
        <span>Unggah naskah bertanda tangan</span>
        <input
          type="file"
          accept="application/pdf,image/*"
          disabled={busy}
          onChange={(event) => void choose(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      {file === null ? null : (
        <div class="card">
          <strong>{file.name}</strong>
          {read === null ? (
            <p class="soft" role="status">
              Membaca kode naskah…
            </p>
          ) : (
            <>
              <Unknown codes={read.unknown} />
              {read.found.map(({ paper, file: part }) => (
                <div key={paper.token}>
                  <Recognised paper={paper} />
                  <div class="actions">
                    <Button
                      class="primary"
                      disabled={busy}
                      aria-label={`Simpan ${paper.name}`}
                      run={() => save(paper.token, part)}
                      label="Simpan"
                    />
                  </div>
                </div>
              ))}
              {read.found.length > 0 ? null : (
                <PaperChoice
                  id="unggahan"
                  papers={papers}
                  busy={busy}
                  choose={(token) => save(token, file)}
                />
              )}
            </>
          )}
        </div>
      )}
    </>
  );
}

/** The paper that was recognised; a former issue is said to be one. */
export const Recognised = ({ paper }: { readonly paper: PaperView }) => (
  <>
    <div>
      Terbaca: {paper.name} ({paper.token})
    </div>
    {paper.state === 'replaced' ? (
      <div class="late">{paper.words}. Versi barunya tetap menunggu tanda tangan.</div>
    ) : null}
    {paper.copies.length > 0 ? (
      <div class="soft">Naskah ini sudah mempunyai salinan bertanda tangan.</div>
    ) : null}
  </>
);

export const Unknown = ({ codes }: { readonly codes: readonly string[] }) =>
  codes.length === 0 ? null : <div class="late">Kode {codes.join(', ')} bukan naskah kantor ini.</div>;
