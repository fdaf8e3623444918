import type { WireUsage } from '../../wire/wire';
import { useFetched } from '../use-fetched';
import { useNews } from '../use-news';
import { ExecutionRow } from './execution-row';
import { Quotas } from './quotas';

/** The executions: function, account, outcome and cost. */
export function ExecutionsView() {
  const { value, again } = useFetched<WireUsage>('executions');
  useNews('executions', again);
  if (!value) return <p role="status">Memuat…</p>;
  return (
    <section class="executions" aria-label="Eksekusi">
      <h2>Eksekusi</h2>
      <p class="soft">
        {value.executions.length} yang terakhir dari {value.total}. Detik adalah taksiran waktu di Google;
        satu eksekusi paling lama 6 menit.
      </p>
      <Quotas usage={value} />
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Fungsi</th>
            <th scope="col">Orang</th>
            <th scope="col">Dari</th>
            <th scope="col">Mulai</th>
            <th scope="col">Status</th>
            <th scope="col">Panggilan layanan</th>
            <th scope="col">Waktu dari 6 menit</th>
          </tr>
        </thead>
        <tbody>
          {value.executions.map((execution) => (
            <ExecutionRow key={execution.id} execution={execution} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
