import type { StepView } from '../../rpc/contract/contract';

const stateWords = { menunggu: 'Menunggu', terbuka: 'Terbuka', selesai: 'Selesai' } as const;

/** How a step of one lane stands: whose turn, due when and why then, late by how much. */
export const StepState = ({ step }: { readonly step: StepView }) => (
  <>
    <div class="state" data-status={step.status}>
      {stateWords[step.status]}
      {step.status === 'selesai' ? ` oleh ${step.actor}` : ''}
      {step.checkedBy === '' ? '' : `, diperiksa ${step.checkedBy}`}
    </div>
    {step.dueWords === '' ? null : <div>Tenggat {step.dueWords}</div>}
    {step.explanation === '' ? null : <div class="soft">{step.explanation}</div>}
    {step.late === '' ? null : <div class="late">{step.late}</div>}
    {step.mine || step.status === 'selesai' ? null : (
      <div class="soft">
        Giliran {step.doer}: {step.doers.join(', ') || 'belum ditentukan di Pengaturan'}
      </div>
    )}
  </>
);
