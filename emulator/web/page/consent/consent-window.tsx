import { useState } from 'preact/hooks';
import type { WireConsent } from '../../wire/wire';
import { useOffice } from '../office';
import { RequiredStep } from './required-step';
import { ScopesStep } from './scopes-step';
import { UnverifiedStep } from './unverified-step';

export interface StepProps {
  readonly asked: WireConsent;
  readonly leave: () => void;
}

/**
 * What Google shows to a person whose consent a script needs, one window after the other. Whoever grants must choose the
 * menu item again; Google does not go on with it (assumed: tutorials say so of scripts in a document). The choice of an
 * account, which comes second at Google, is not drawn.
 */
export function ConsentWindow({ asked }: { readonly asked: WireConsent }) {
  const { server, windows } = useOffice();
  const [step, setStep] = useState<'required' | 'unverified' | 'scopes'>('required');
  const leave = (): void => windows.consent(null);
  const grant = (scopes: readonly string[]): void => void server.post('consent', { scopes }).then(leave);
  if (step === 'required')
    return <RequiredStep leave={leave} next={() => setStep(asked.isUnverified ? 'unverified' : 'scopes')} />;
  if (step === 'unverified')
    return <UnverifiedStep asked={asked} leave={leave} next={() => setStep('scopes')} />;
  return <ScopesStep asked={asked} leave={leave} grant={grant} />;
}
