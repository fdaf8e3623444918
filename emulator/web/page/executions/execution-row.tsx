import type { WireExecution } from '../../wire/wire';
import { useOffice } from '../office';
import { secondsWords, timeWords } from '../ui/format';

const LIMIT_MS = 360_000;

const sources: Readonly<Record<string, string>> = {
  menu: 'menu',
  page: 'halaman',
  trigger: 'pemicu',
  'simple-trigger': 'pemicu sederhana',
  editor: 'editor',
};

const statuses: Readonly<Record<string, string>> = {
  completed: 'Selesai',
  failed: 'Gagal',
  'timed-out': 'Melewati batas waktu',
  killed: 'Dihentikan',
};

export function ExecutionRow({ execution }: { readonly execution: WireExecution }) {
  const { book } = useOffice();
  const name = book.people.find(({ email }) => email === execution.as)?.name ?? execution.as;
  return (
    <tr class={execution.status}>
      <td>{execution.function}</td>
      <td>{name}</td>
      <td>{sources[execution.from] ?? execution.from}</td>
      <td>{timeWords(execution.startedAt, book.clock.zone)}</td>
      <td>
        <span class="status">{statuses[execution.status] ?? execution.status}</span>
        {execution.error === '' ? null : <div class="error">{execution.error}</div>}
        {execution.logs.length === 0 ? null : <Logs logs={execution.logs} />}
      </td>
      <td>
        <Calls execution={execution} />
      </td>
      <td>
        <meter
          min={0}
          max={LIMIT_MS}
          high={LIMIT_MS * 0.75}
          value={execution.modelledMs}
          aria-label={`${secondsWords(execution.modelledMs)} dari 6 menit`}
        />{' '}
        {secondsWords(execution.modelledMs)}
      </td>
    </tr>
  );
}

const Logs = ({ logs }: { readonly logs: readonly string[] }) => (
  <details>
    <summary>{logs.length} baris log</summary>
    <pre>{logs.join('\n')}</pre>
  </details>
);

function Calls({ execution }: { readonly execution: WireExecution }) {
  if (execution.callCount === 0) return <span>0</span>;
  return (
    <details>
      <summary>{execution.callCount} panggilan</summary>
      <ul>
        {Object.entries(execution.calls).map(([name, count]) => (
          <li key={name}>
            {name} × {count}
          </li>
        ))}
      </ul>
    </details>
  );
}
