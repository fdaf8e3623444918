import type { RowsView } from '../../rpc/contract/contract';

const parts = [
  { label: 'Diterima', filter: 'diterima' },
  { label: 'Diusulkan dikecualikan', filter: 'diusulkan dikecualikan' },
  { label: 'Dikembalikan', filter: 'dikembalikan' },
  { label: 'Ditunda', filter: 'ditunda' },
  { label: 'Belum diputuskan', filter: 'belum diputuskan' },
] as const satisfies readonly { readonly label: string; readonly filter: keyof RowsView['counts'] }[];

/** The unit's current Rekapitulasi DIP: each document is counted in exactly one of five groups. */
export function Recapitulation({ view: { counts, coordination } }: { readonly view: RowsView }) {
  return (
    <table>
      <caption>
        Rekapitulasi DIP{' '}
        {coordination === 'selesai' ? '(selesai; rinciannya di lembar Rekapitulasi)' : '(sementara)'}
      </caption>
      <tbody>
        {parts.map(({ label, filter }) => (
          <tr key={filter}>
            <th scope="row">{label}</th>
            <td class="figure">{counts[filter]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Seluruhnya</th>
          <td class="figure">
            <strong>{counts.semua}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
