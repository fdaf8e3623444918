import type { OverviewView, StepView } from '../../rpc/contract/contract';
import { call } from '../server';
import { StepActions } from '../step-actions';
import type { BodyProps } from './home';
import { StepState } from './step-state';

/** The part of the sidebar in which a step's work is done. */
const places: Readonly<Record<number, { readonly page: string; readonly label: string }>> = {
  1: { page: 'inventaris', label: 'Buka Inventaris' },
  2: { page: 'pindaian', label: 'Buka Pindaian' },
  3: { page: 'koordinasi', label: 'Buka Koordinasi' },
  4: { page: 'dip', label: 'Lihat yang akan masuk' },
  6: { page: 'laporan', label: 'Lihat laporan' },
};

/** My open steps with what I can do, and what I have to look at as a checker. */
export function MyTasks({ overview, busy, order, goTo }: BodyProps) {
  const mine = overview.steps.filter(({ mine: is, status }) => is && status === 'terbuka');
  const toCheck = overview.steps.filter((step) => step.toCheck);
  return (
    <>
      <h2>Tugas saya sekarang</h2>
      {mine.length === 0 ? <p class="soft">Tidak ada tugas Anda yang terbuka.</p> : null}
      <ul>
        {mine.map((step) => (
          <Task key={`${step.number}/${step.lane}`} step={step}>
            <StepActions
              step={step}
              mailState={overview.kegiatan?.mailState ?? ''}
              busy={busy}
              order={order}
              place={places[step.number]}
              goTo={goTo}
            />
          </Task>
        ))}
      </ul>
      <Lacking lanes={overview.lacking} />
      {toCheck.length === 0 ? null : <h2>Perlu Anda periksa</h2>}
      <ul>
        {toCheck.map((step) => (
          <Task key={`${step.number}/${step.lane}`} step={step}>
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
          </Task>
        ))}
      </ul>
    </>
  );
}

/** What my unit lacks, whoever of it is to see to it. */
const Lacking = ({ lanes }: { readonly lanes: OverviewView['lacking'] }) =>
  lanes.length === 0 ? null : (
    <>
      <h2>Yang masih kurang</h2>
      <ul>
        {lanes.map(({ lane, laneName, lines }) => (
          <li class="card" key={lane}>
            <strong>{laneName}</strong>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );

const Task = ({
  step,
  children,
}: {
  readonly step: StepView;
  readonly children: preact.ComponentChildren;
}) => (
  <li class="card">
    <strong>
      {step.number}. {step.title}
    </strong>
    <div class="soft">{step.laneName}</div>
    <StepState step={step} />
    {children}
  </li>
);
