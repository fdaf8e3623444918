import { MessageChannel, Worker } from 'node:worker_threads';
import type { ServiceCall } from '../workspace/host';
import { answerCall } from './bridge';
import { bundled } from './bundled';
import type { Outcome, Program } from './realm';
import type { WorkerEnd } from './worker-main';

/** Code caches by a project's list of scripts, from the first thread that compiled them. */
const compiled = new WeakMap<Program['scripts'], NonNullable<Program['code']>>();

/** Runs the program in its own thread. The main thread performs its service calls, so executions overlap as they do at Google. */
export function runInWorker(program: Program, call: ServiceCall): Promise<Outcome> {
  const { port1, port2 } = new MessageChannel();
  const code = compiled.get(program.scripts);
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const worker = new Worker(bundled('runtime/worker-main.ts', 'node'), {
    eval: true,
    workerData: { program: { ...program, ...(code && { code }) }, port: port1, signal },
    transferList: [port1],
  });

  return new Promise<Outcome>((resolve) => {
    const end = (outcome: Outcome): void => {
      port2.close();
      void worker.terminate().then(() => resolve(outcome));
    };
    const answer = (text: string): void => {
      if (call.run.ended) return end({ ok: false, message: call.run.ended.message });
      port2.postMessage(text);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    };
    port2.on('message', ({ name, argsJson }: { name: string; argsJson: string }) => {
      void Promise.resolve(answerCall(call, name, argsJson)).then(answer);
    });
    worker.on('message', ({ outcome, code: made }: WorkerEnd) => {
      if (made) compiled.set(program.scripts, made);
      end(outcome);
    });
    worker.on('error', (error: Error) => end({ ok: false, message: error.message }));
  });
}
