import type { WireConsent } from '../../wire/wire';

export interface StepProps {
  readonly asked: WireConsent;
  readonly leave: () => void;
}
