import { Button } from '../../page/button';
import type { ReportView } from '../../rpc/contract/contract';
import { Page, type ViewProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { MailDoubt } from './mail-doubt';
import { PastReports } from './past-reports';
import { ReportPreview } from './report-preview';
import { Revision } from './revision';
import { sentNote } from '../../page/sent-note';
import { stepNumbers } from '../../domain/sop/step-numbers';

/** Laporan (SOP 6): a preview of the report, its participants and recipient, and whether it was sent. */
export function Report() {
  const page = useOrders<ReportView>(() => call('viewReport'), 'laporan');
  const { busy, order } = page;
  return (
    <Page {...page} head={'Laporan'}>
      {(view) => <Body view={view} busy={busy} order={order} />}
    </Page>
  );
}

function Body(props: ViewProps<ReportView>) {
  const { view } = props;
  if (view.kegiatan === null)
    return (
      <p class="notice">
        Belum ada Kegiatan. Laporan dibuat pada akhir Kegiatan (tahap {stepNumbers.reporting}).
      </p>
    );
  return (
    <>
      <h2>{view.kegiatan.name}</h2>
      <p class="soft">
        {view.kegiatan.isRunning ? 'Sedang berjalan' : 'Sudah ditutup'} · nomor surat{' '}
        {view.letterNumber || 'belum ada'}
      </p>
      {view.mail.question === '' ? <Sending {...props} /> : <MailDoubt {...props} />}
      <ReportPreview view={view} />
      {view.kegiatan.isRunning || view.mail.question !== '' ? null : <Revision {...props} />}
      <PastReports past={view.past} />
    </>
  );
}

/** The send button, or what prevents sending; for a closed Kegiatan, that the report was sent. */
function Sending({ view, busy, order }: ViewProps<ReportView>) {
  if (!view.kegiatan?.isRunning)
    return (
      <>
        <p class="notice">
          Laporan terkirim kepada {view.mail.to || 'Sekretaris'}
          {view.mail.sentAt === '' ? '' : `, ${view.mail.sentAt}`}.
        </p>
        <List title="Periksa sebelum mengirim revisi" lines={view.notices} />
      </>
    );
  return (
    <>
      <List title="Belum dapat dikirim" lines={view.blockers} bad />
      <List title="Periksa sebelum mengirim" lines={view.notices} />
      {view.isSender ? (
        <div class="actions">
          <Button
            class="primary"
            disabled={busy || !view.maySend}
            run={() => order(sentNote, () => call('sendReport', null))}
            label="Kirim laporan"
          />
        </div>
      ) : (
        <p class="soft">
          Dikirim oleh {view.senders.join(', ') || 'PPID yang belum ditentukan di Pengaturan'}.
        </p>
      )}
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly bad?: true;
}

const List = ({ title, lines, bad }: ListProps) =>
  lines.length === 0 ? null : (
    <div class={bad ? 'notice bad' : 'notice'}>
      {title}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
