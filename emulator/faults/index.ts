export { atCall, failAfter, failAlways, failBefore, killAt, together, type Fault, type Where } from './fault';
export { seeded, transient, transientErrors } from './transient';
export {
  clockJumps,
  colleagueInsertsColumn,
  colleagueSorts,
  colleagueTypes,
  fileGrows,
  lockIsHeld,
  meanwhile,
  quotaRunsOut,
  scopeIsWithdrawn,
} from './world';
