import { Button } from '../../page/button';
import type { ReportView } from '../../rpc/contract/contract';
import { useState } from 'preact/hooks';
import { AskReason } from '../../page/ask-reason';
import { call } from '../../page/server';
import type { ViewProps } from '../../page/page';
import { sentNote } from '../../page/sent-note';

/** Creates the report of a closed Kegiatan again, under the same letter number. */
export function Revision({ view: { revision }, busy, order }: ViewProps<ReportView>) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <h2>Revisi</h2>
      {revision.may ? (
        <Button disabled={busy} run={() => setAsked(true)} label={`Kirim Revisi ${revision.number}`} />
      ) : (
        <p class="soft">{revision.why}</p>
      )}
      {asked ? (
        <AskReason
          question={{
            title: `Revisi ${revision.number}`,
            label: 'Alasan revisi',
            explain: 'Laporan dibuat dan dikirim ulang dengan nomor surat yang sama; alasannya tercetak.',
            confirm: 'Kirim revisi',
          }}
          answer={(reason) => {
            setAsked(false);
            return reason !== null && order(sentNote, () => call('reviseReport', reason, null));
          }}
        />
      ) : null}
    </>
  );
}
