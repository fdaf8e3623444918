export { failAfter, failAlways, failBefore, killAt, together, type Fault } from './fault';
export { seeded, transient, transientErrors } from './transient';
export {
  clockJumps,
  colleagueInsertsColumn,
  colleagueSorts,
  colleagueTypes,
  fileGrows,
  lockIsHeld,
  quotaRunsOut,
  scopeIsWithdrawn,
} from './world';
