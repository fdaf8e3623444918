import { useState } from 'preact/hooks';
import type { WireConsent } from '../../wire/wire';
import { useOffice } from '../office';
import { RequiredStep } from './required-step';
import { ScopesStep } from './scopes-step';
import { UnverifiedStep } from './unverified-step';

/**
 * Google's sequence of windows for a person whose consent a script needs. After granting, the person must choose the
 * menu item again; Google does not continue it (assumed: tutorials say so of scripts in a document). The choice of an
 * account, Google's second window, is not imitated.
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
