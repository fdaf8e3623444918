import type { ReportView } from '../../rpc/contract/contract';

/** The content of the report: recipient, participants, figures and sections. */
export function ReportPreview({ view }: { readonly view: ReportView }) {
  const { recipients, participants, figures, scans, sections } = view;
  return (
    <>
      <h2>Penerima</h2>
      <p>
        {recipients.to.join(', ') || 'Belum ada alamat Sekretaris di Pengaturan'}
        {recipients.cc.length === 0 ? '' : `; tembusan ${recipients.cc.join(', ')}`}
      </p>
      {recipients.quotaLeft === null ? null : (
        <p class="soft">Sisa kuota surel hari ini: {recipients.quotaLeft} penerima.</p>
      )}
      <h2>Pelaksana ({participants.length} orang)</h2>
      {participants.length === 0 ? <p class="soft">Belum ada yang mengambil bagian.</p> : null}
      <ul>
        {participants.map(({ person, part }) => (
          <li key={person}>
            {person}
            <span class="soft"> · {part}</span>
          </li>
        ))}
      </ul>
      <table>
        <caption>Angka</caption>
        <tbody>
          {figures.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="figure">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">Pindaian: {scans}</p>
      <h2>Isi laporan</h2>
      {sections.map(({ heading, lines }) => (
        <details key={heading}>
          <summary>{heading}</summary>
          {lines.map((line, index) => (
            <p key={`${index}`}>{line}</p>
          ))}
        </details>
      ))}
    </>
  );
}
