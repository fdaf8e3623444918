import { Button } from '../../page/button';
import type { ReportSentView, ReportView } from '../../rpc/contract/contract';
import { call } from '../../page/server';
import type { Said } from '../../page/use-orders';
import type { ViewProps } from '../../page/page';
import { sentNote } from '../../page/sent-note';

type Answer = 'kirim ulang' | 'sudah terkirim' | 'batalkan';

interface Way {
  readonly answer: Answer;
  readonly label: string;
  readonly said: Said<ReportSentView>;
  readonly revisionOnly?: true;
}

const answers: readonly Way[] = [
  { answer: 'sudah terkirim', label: 'Sudah terkirim', said: 'Dicatat sebagai terkirim.' },
  { answer: 'kirim ulang', label: 'Kirim ulang', said: sentNote },
  { answer: 'batalkan', label: 'Batalkan revisi', said: 'Revisi dibatalkan.', revisionOnly: true },
];

/** The mail may or may not have been sent: it is never sent again automatically; a person who may send states which. */
export function MailDoubt({
  view: { mail, revision, isSender, senders },
  busy,
  order,
}: ViewProps<ReportView>) {
  return (
    <div class="notice bad">
      <strong>{mail.question}</strong>
      <p>
        Periksa kotak keluar atau tanyakan kepada {mail.to || 'Sekretaris'} lebih dahulu. Laporan tidak pernah
        dikirim ulang dengan sendirinya.
      </p>
      {isSender ? (
        <div class="actions">
          {answers
            .filter(({ revisionOnly }) => mail.isRevision || !revisionOnly)
            .map(({ answer, label, said }) => (
              <Button
                key={answer}
                disabled={busy}
                run={() =>
                  mail.isRevision
                    ? order(said, () => call('reviseReport', revision.reason, answer))
                    : order(said, () => call('sendReport', answer === 'batalkan' ? null : answer))
                }
                label={label}
              />
            ))}
        </div>
      ) : (
        <p>Dijawab oleh {senders.join(', ') || 'PPID yang belum ditentukan di Pengaturan'}.</p>
      )}
    </div>
  );
}
