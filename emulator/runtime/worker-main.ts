import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { codeOf, runInRealm, type Outcome, type Program } from './realm';

export interface WorkerStart {
  readonly program: Program;
  readonly port: MessagePort;
  /** Set to 1 by the main thread when a reply is available at the port. */
  readonly signal: SharedArrayBuffer;
}

/** The thread's final message; it contains `code` if the thread was given none. */
export interface WorkerEnd {
  readonly outcome: Outcome;
  readonly code?: Program['code'];
}

const { program, port, signal } = workerData as WorkerStart;
const flag = new Int32Array(signal);

/** Makes a synchronous call over an asynchronous port: blocks until the reply has arrived. */
function callService(name: string, argsJson: string): string {
  port.postMessage({ name, argsJson });
  Atomics.wait(flag, 0, 0);
  Atomics.store(flag, 0, 0);
  const received = receiveMessageOnPort(port) as { message: string } | undefined;
  if (!received) throw new Error('The main thread answered nothing');
  return received.message;
}

const outcome = runInRealm(program, callService);
const end: WorkerEnd = { outcome, ...(!program.code && { code: codeOf(program) }) };
parentPort?.postMessage(end);
