import type { OverviewView, StepView } from '../rpc/contract/contract';
import type { Order } from './use-orders';
import { call } from './server';
import { StepActions } from './step-actions';

interface Props {
  readonly overview: OverviewView;
  readonly busy: boolean;
  readonly order: Order;
}

/** My open steps first, with what I can do; then every step of every lane. */
export function Steps({ overview, busy, order }: Props) {
  const mine = overview.steps.filter((step) => step.mine && step.status === 'terbuka');
  const toCheck = overview.steps.filter((step) => step.toCheck);
  return (
    <>
      <h2>Tugas saya sekarang</h2>
      {mine.length === 0 ? <p class="soft">Tidak ada tugas Anda yang terbuka.</p> : null}
      <ul>
        {mine.map((step) => (
          <Step key={`${step.number}/${step.lane}`} step={step}>
            <StepActions
              step={step}
              mailState={overview.kegiatan?.mailState ?? ''}
              busy={busy}
              order={order}
            />
          </Step>
        ))}
      </ul>
      {toCheck.length === 0 ? null : <h2>Perlu Anda periksa</h2>}
      <ul>
        {toCheck.map((step) => (
          <Step key={`${step.number}/${step.lane}`} step={step}>
            <div class="actions">
              <button
                type="button"
                disabled={busy}
                onClick={() =>
                  void order(`Tahap ${step.number} tercatat sudah diperiksa.`, () =>
                    call('confirmStep', { number: step.number, lane: step.lane }),
                  )
                }
              >
                Sudah diperiksa
              </button>
            </div>
          </Step>
        ))}
      </ul>
      <h2>Seluruh tahap</h2>
      <ol>
        {overview.steps.map((step) => (
          <Step key={`${step.number}/${step.lane}`} step={step} />
        ))}
      </ol>
    </>
  );
}

const stateWords = { menunggu: 'Menunggu', terbuka: 'Terbuka', selesai: 'Selesai' } as const;

function Step({ step, children }: { readonly step: StepView; readonly children?: preact.ComponentChildren }) {
  return (
    <li class="card" data-status={step.status}>
      <strong>
        {step.number}. {step.title}
      </strong>
      <div class="soft">{step.laneName}</div>
      <div class="state">
        {stateWords[step.status]}
        {step.status === 'selesai' ? ` oleh ${step.actor}` : ''}
        {step.checkedBy === '' ? '' : `, diperiksa ${step.checkedBy}`}
      </div>
      {step.dueWords === '' ? null : <div title={step.explanation}>Tenggat {step.dueWords}</div>}
      {step.explanation === '' ? null : <div class="soft">{step.explanation}</div>}
      {step.late === '' ? null : <div class="late">{step.late}</div>}
      {step.mine || step.status === 'selesai' ? null : (
        <div class="soft">
          Giliran {step.doer}: {step.doers.join(', ') || 'belum ditentukan di Pengaturan'}
        </div>
      )}
      {children}
    </li>
  );
}
