import { Killed, type CallNotice, type Workspace } from '../emulator';

/** A fault at the k-th call (from 0) of an execution. */
export interface Fault {
  readonly name: string;
  readonly inject: (workspace: Workspace, call: number) => void;
}

const at =
  (
    phase: CallNotice['phase'],
    act: (notice: CallNotice) => void,
    isHit: (index: number, call: number) => boolean,
  ) =>
  (workspace: Workspace, call: number): void => {
    workspace.onCall = (notice) => {
      if (notice.phase === phase && isHit(notice.index, call)) act(notice);
    };
  };
const once = (index: number, call: number): boolean => index === call;
const fromThenOn = (index: number, call: number): boolean => index >= call;

const fail =
  (error: (notice: CallNotice) => Error) =>
  (notice: CallNotice): never => {
    throw error(notice);
  };

/** Google's message for a transient failure, with the status for its APIs. */
const passing = ({ service }: CallNotice): Error =>
  /^(Sheets|Drive)\b/.test(service)
    ? Object.assign(new Error('The service is currently unavailable.'), { code: 503, reason: 'backendError' })
    : new Error("We're sorry, a server error occurred. Please wait a bit and try again.");

const usedUp = ({ service, method }: CallNotice): Error =>
  /^(Sheets|Drive)\b/.test(service)
    ? Object.assign(new Error('User rate limit exceeded.'), { code: 403, reason: 'userRateLimitExceeded' })
    : new Error(`Service invoked too many times for one day: ${service}.${method}.`);

/** Longer than the product waits for a lock, but shorter than a person would. */
const LOCK_MS = 90_000;
const FIVE_MINUTES = 300_000;

export const faults: readonly Fault[] = [
  {
    name: 'dimatikan sebelum panggilan',
    inject: at(
      'before',
      fail(() => new Killed()),
      once,
    ),
  },
  {
    name: 'dimatikan sesudah panggilan',
    inject: at(
      'after',
      fail(() => new Killed()),
      once,
    ),
  },
  { name: 'galat sesaat sebelum panggilan', inject: at('before', fail(passing), once) },
  { name: 'jawaban hilang', inject: at('after', fail(passing), once) },
  { name: 'kuota habis sejak panggilan', inject: at('before', fail(usedUp), fromThenOn) },
  { name: 'waktu hampir habis', inject: at('after', ({ jump }) => jump(FIVE_MINUTES), once) },
  {
    name: 'kunci dipegang orang lain',
    inject: (workspace, call) => {
      if (call === 0)
        for (const scope of ['script', 'document'] as const) workspace.locks.hold(scope, LOCK_MS);
    },
  },
];
