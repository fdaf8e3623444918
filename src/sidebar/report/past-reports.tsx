import type { ReportView } from '../../rpc/contract/contract';

/** Every report that was sent, the newest Kegiatan first, with links to its files. */
export const PastReports = ({ past }: Pick<ReportView, 'past'>) =>
  past.length === 0 ? null : (
    <>
      <h2>Laporan terkirim</h2>
      <ul>
        {past.map(({ id, kegiatan, letterNumber, report, document, sent }) => (
          <li class="card" key={id}>
            <strong>{kegiatan}</strong>
            <div class="soft">{letterNumber}</div>
            <Way to={report} name="PDF" />
            <Way to={document} name="Google Dokumen" />
            {sent.map(({ number, label, at, reason, link }) => (
              <div key={number}>
                {link === '' ? (
                  label
                ) : (
                  <a href={link} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                )}{' '}
                {at}
                {reason === '' ? '' : `: ${reason}`}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );

const Way = ({ to, name }: { readonly to: string; readonly name: string }) =>
  to === '' ? null : (
    <div>
      <a href={to} target="_blank" rel="noreferrer">
        {name}
      </a>
    </div>
  );
