import type { FindingView, HealthView } from '../../rpc/contract/contract';
import { Page, type PageProps, type ViewProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { LogCheck } from './log-check';
import { Remedy } from './remedy';
import { ResponsibleNote } from './responsible-note';

/** Kesehatan: what is wrong with the office, most severe first, each finding with its repair button. */
export function HealthPage({ goTo }: PageProps) {
  const page = useOrders<HealthView>(() => call('checkHealth'), 'kesehatan');
  const { busy, order } = page;
  return (
    <Page
      {...page}
      head={
        <>
          <h1>Kesehatan</h1>
          <p class="soft">Yang kurang atau rusak pada kantor ini, dan tombol untuk memperbaikinya.</p>
        </>
      }
      foot={<LogCheck />}
    >
      {(view) => <Findings view={view} busy={busy} order={order} goTo={goTo} />}
    </Page>
  );
}

function Findings({ view, busy, order, goTo }: ViewProps<HealthView> & PageProps) {
  const { findings, mayRepair, managers, checks } = view;
  if (findings.length === 0)
    return (
      <div class="notice">
        <strong>Semua sehat.</strong> Yang diperiksa: {checks.join(', ')}.
      </div>
    );
  return (
    <>
      {mayRepair ? null : <ResponsibleNote what="Memperbaiki" people={managers} />}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} class="card">
            <Severity of={finding} />
            <strong>{finding.title}</strong>
            <p>{finding.words}</p>
            <Remedy finding={finding} mayRepair={mayRepair} busy={busy} order={order} goTo={goTo} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The severity as a word and a sign; color is only an addition. */
const severities = { gawat: '! Gawat', perlu: 'Perlu segera', info: 'Untuk diketahui' } as const;
const Severity = ({ of: { severity } }: { readonly of: FindingView }) => (
  <div class={severity === 'gawat' ? 'late' : 'soft'}>{severities[severity]}</div>
);
