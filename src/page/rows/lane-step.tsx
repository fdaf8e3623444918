import type { RowsView, StepPlaceView } from '../../rpc/contract/contract';
import { StepActions } from '../step-actions';
import type { RowList } from './use-row-list';

interface Props {
  readonly view: RowsView;
  readonly place: StepPlaceView;
  readonly list: RowList;
}

/** The unit's open step on this page: its due time, and the finish button for its doer. */
export function LaneStep({ view, place, list: { busy, order } }: Props) {
  const step = view.steps.find((candidate) => candidate.place === place && candidate.status === 'terbuka');
  if (step === undefined) return null;
  return (
    <section class="card" aria-label={`Tahap ${step.number}`}>
      <strong>
        Tahap {step.number}: {step.title}
      </strong>
      <div>Tenggat {step.dueWords}</div>
      {step.late === '' ? null : <div class="late">{step.late}</div>}
      {step.nihil ? <div>Dinyatakan Nihil.</div> : null}
      {step.mine ? (
        <StepActions step={step} mailState="" busy={busy} order={order} />
      ) : (
        <div class="soft">
          Giliran {step.doer}: {step.doers.join(', ') || 'belum ditentukan di Pengaturan'}
        </div>
      )}
    </section>
  );
}
