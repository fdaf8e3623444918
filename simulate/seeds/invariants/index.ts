import type { Invariant } from '../invariant';
import { exemptedInvariants } from './exempted';
import { unrelatedDataInvariants } from './unrelated-data';
import { procedureInvariants } from './procedure';
import { publicInvariants } from './public';
import { scanInvariants } from './scans';
import { viewInvariants } from './views';
import { wordingInvariants } from './wording';

export const invariants: readonly Invariant[] = [
  ...scanInvariants,
  ...exemptedInvariants,
  ...procedureInvariants,
  ...publicInvariants,
  ...unrelatedDataInvariants,
  ...viewInvariants,
  ...wordingInvariants,
];
