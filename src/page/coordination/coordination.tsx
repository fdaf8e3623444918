import { useState } from 'preact/hooks';
import { TypedRows } from '../rows/typed-rows';
import { LaneStep } from '../rows/lane-step';
import { GuardCard } from '../guard/guard-card';
import { Page, type PageProps } from '../page';
import { Pager } from '../rows/pager';
import { RowFinder } from '../rows/row-finder';
import { useRowList } from '../rows/use-row-list';
import { call } from '../server';
import { AcceptUnchanged } from './accept-unchanged';
import { DecisionBar } from './decision-bar';
import { DecisionCard } from './decision-card';
import { FourEyes } from './four-eyes';
import { Postpone } from './postpone';
import { Recapitulation } from './recapitulation';
import { useDecision } from './use-decision';
import { proposing } from './verdicts';

/** Koordinasi (SOP 3): the Tim Penghubung accepts, returns or proposes rows, one or many at once. */
export function Coordination({ at = {} }: PageProps) {
  const list = useRowList('belum diputuskan', at);
  const { busy, query } = list;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const decision = useDecision(list, () => setChosen([]));
  return (
    <Page {...list} head={'Koordinasi'}>
      {(view) => (
        <>
          <RowFinder view={view} list={list} />
          <LaneStep view={view} place="coordination" list={list} />
          <Postpone view={view} list={list} />
          <TypedRows count={view.typed} edited={view.edited} busy={busy} order={list.order} />
          <Recapitulation view={view} />
          <FourEyes view={view} list={list} />
          {view.mayDecide ? null : (
            <p class="notice">
              Diputuskan oleh Tim Penghubung: {view.deciders.join(', ') || 'belum ditentukan di Pengaturan'}.
            </p>
          )}
          <GuardCard
            guard={view.guard}
            busy={busy}
            order={list.order}
            clear={(ids, reason) => call('clearGuardedRows', ids, reason)}
            exempt={{
              label: 'Jadikan dikecualikan',
              question: null,
              many: true,
              run: (ids) => decision.ask(ids, proposing, true),
            }}
          />
          <AcceptUnchanged view={view} chosen={chosen} list={list} />
          <h2>Dokumen ({view.total})</h2>
          <DecisionBar
            key={JSON.stringify(query)}
            view={view}
            chosen={chosen}
            choose={setChosen}
            busy={busy}
            decide={decision.ask}
          />
          <ul>
            {view.rows.map((row) => (
              <DecisionCard
                key={row.id}
                row={row}
                may={view.mayDecide}
                chosen={chosen.includes(row.id)}
                choose={(is) =>
                  setChosen((ids) => (is ? [...ids, row.id] : ids.filter((id) => id !== row.id)))
                }
                busy={busy}
                decide={decision.ask}
              />
            ))}
          </ul>
          <Pager view={view} list={list} />
          {decision.dialog}
        </>
      )}
    </Page>
  );
}
