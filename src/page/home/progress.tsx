import type { StepView } from '../../rpc/contract/contract';
import { StepState } from './step-state';

interface Stage {
  readonly number: number;
  readonly title: string;
  readonly lanes: readonly StepView[];
  readonly state: 'menunggu' | 'berjalan' | 'terlambat' | 'selesai';
  /** e.g. '2 dari 4 selesai, 1 terlambat' */
  readonly words: string;
}

/** The steps: a strip with the state of each, and below it each step with its lanes. */
export function Progress({ steps }: { readonly steps: readonly StepView[] }) {
  const stages = stagesOf(steps);
  return (
    <>
      <h2>Tahapan</h2>
      <div
        class="strip"
        role="img"
        aria-label={stages.map(({ number, words }) => `Tahap ${number}: ${words}`).join('; ')}
      >
        {stages.map(({ number, state }) => (
          <span key={number} data-state={state}>
            {marks[state]}
            {number}
          </span>
        ))}
      </div>
      <ol>
        {stages.map((stage) => (
          <li key={stage.number}>
            <details class="stage">
              <summary>
                {stage.number}. {stage.title}
                <span class={stage.state === 'terlambat' ? 'late because' : 'soft because'}>
                  {stage.words}
                </span>
              </summary>
              {stage.lanes.map((step) => (
                <div class="card" key={step.lane}>
                  <strong>{step.laneName}</strong>
                  <StepState step={step} />
                </div>
              ))}
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The state as a sign, in addition to its color. */
const marks = { selesai: '✓ ', terlambat: '! ', berjalan: '… ', menunggu: '' } as const;

function stagesOf(steps: readonly StepView[]): readonly Stage[] {
  const numbers = [...new Set(steps.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const lanes = steps.filter((step) => step.number === number);
    return { number, title: lanes[0]?.title ?? '', lanes, ...standing(lanes) };
  });
}

function standing(lanes: readonly StepView[]): Pick<Stage, 'state' | 'words'> {
  const done = lanes.filter(({ status }) => status === 'selesai').length;
  const late = lanes.filter(({ status, late: by }) => status === 'terbuka' && by !== '').length;
  const open = lanes.filter(({ status }) => status === 'terbuka').length;
  if (done === lanes.length) return { state: 'selesai', words: 'selesai' };
  const soFar =
    lanes.length === 1
      ? open === 1
        ? 'sedang berjalan'
        : 'menunggu'
      : `${done} dari ${lanes.length} selesai`;
  if (late > 0)
    return { state: 'terlambat', words: lanes.length === 1 ? 'terlambat' : `${soFar}, ${late} terlambat` };
  return { state: open > 0 || done > 0 ? 'berjalan' : 'menunggu', words: soFar };
}
