import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../page/button';
import { bytesOfBase64 } from '../../../page/bytes-of-base64';
import { filedNote } from '../../../page/scans/filed-note';
import { call } from '../../../page/server';
import type { Order } from '../../../page/use-orders';
import type { PaperView, ScanFileView } from '../../../rpc/contract/contract';
import { FileName } from '../../scans/file-name';
import { PaperChoice } from './paper-choice';
import { readPapers, type ReadFile } from './read-papers';
import { Recognised, Unknown } from './upload-signed';

interface Props {
  readonly file: ScanFileView;
  readonly papers: readonly PaperView[];
  readonly busy: boolean;
  readonly order: Order;
}

const nothing: ReadFile = { found: [], unknown: [] };

/** A file whose paper the server did not recognise: the page reads the codes on its pictures, and the person confirms with one click. */
export function WaitingFile({ file, papers, busy, order }: Props) {
  const [read, setRead] = useState<ReadFile | null>(null);
  useEffect(() => void readAgain(file, papers).then(setRead), [file.id]);
  const pair = (tokens: readonly string[]) =>
    order(filedNote(`${file.originalName} disimpan sebagai naskah bertanda tangan.`), () =>
      call('pairScan', file.id, tokens),
    );
  const found = read?.found ?? [];
  return (
    <li class="card">
      <FileName scan={file} />
      {read === null ? (
        <div class="soft" role="status">
          Membaca kode naskah…
        </div>
      ) : (
        <>
          <Unknown codes={read.unknown} />
          {found.map(({ paper }) => (
            <Recognised key={paper.token} paper={paper} />
          ))}
          {found.length === 0 ? (
            <PaperChoice id={file.id} papers={papers} busy={busy} choose={(token) => pair([token])} />
          ) : (
            <div class="actions">
              <Button
                class="primary"
                disabled={busy}
                aria-label={`Simpan sebagai naskah ini: ${file.originalName}`}
                run={() => pair(found.map(({ paper }) => paper.token))}
                label="Simpan sebagai naskah ini"
              />
            </div>
          )}
        </>
      )}
      <div class="actions">
        <Button
          disabled={busy}
          run={() =>
            order('Berkas dipindahkan ke Karantina.', () => call('resolveScan', file.id, 'bukan untuk kami'))
          }
          label="Bukan berkas kantor ini"
        />
      </div>
    </li>
  );
}

/** A file that is too large for one call is chosen by hand. */
async function readAgain(
  { id, originalName }: ScanFileView,
  papers: readonly PaperView[],
): Promise<ReadFile> {
  const answer = await call('readScan', id);
  if (!answer.ok || answer.value.base64 === '') return nothing;
  return readPapers(
    new File([bytesOfBase64(answer.value.base64)], originalName, { type: answer.value.mimeType }),
    papers,
  );
}
