import type { StepView } from '../../rpc/contract/contract';

const stateWords = { menunggu: 'Menunggu', terbuka: 'Terbuka', selesai: 'Selesai' } as const;

/** The state of a step in one lane: whose turn, the due time and its reason, how late. */
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
