import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

// What V8 optimizes for a realm ends with the realm, and few realms live for a second. With eighteen times V8's own budget only loops over
// pixels and bytes run long enough to be optimized (figures: docs/performance.md).
setFlagsFromString('--interrupt-budget=1200000');

export const TOO_LONG = 'Exceeded maximum execution time';

/** Everything that an execution needs, whatever thread it runs in. */
export interface Program {
  readonly prelude: string;
  readonly scripts: readonly { readonly name: string; readonly text: string }[];
  /** JSON of the Facts that the prelude reads. */
  readonly facts: string;
  readonly function: string;
  readonly args: string;
  readonly cpuLimitMs: number;
  /** V8's code cache of the prelude and the scripts, in that order, from another thread; missing entries are compiled here. */
  readonly code?: readonly (Uint8Array | undefined)[];
}

/** How the script itself ended. */
export type Outcome =
  | { readonly ok: true; readonly result?: unknown }
  | { readonly ok: false; readonly message: string; readonly stack?: string; readonly cpu?: true };

export type CallService = (name: string, argsJson: string) => string;

/** Compiled scripts by text, so that the bundle is compiled once. */
const compiled = new Map<string, vm.Script>();

function compile(text: string, filename: string, code?: Uint8Array): vm.Script {
  const known = compiled.get(text);
  if (known) return known;
  const script = new vm.Script(text, { filename, ...(code && { cachedData: code }) });
  compiled.set(text, script);
  return script;
}

/** V8's code cache of the prelude and the scripts, for threads that run exactly the same texts. V8 itself compares their lengths only. */
export const codeOf = ({ prelude, scripts }: Program): readonly (Uint8Array | undefined)[] =>
  [prelude, ...scripts.map(({ text }) => text)].map((text) => compiled.get(text)?.createCachedData());

/** Globals of V8 that Apps Script does not have. */
const LEFTOVERS = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/**
 * Runs one execution in a fresh realm: prelude, bundle, then the function. Promises drain before it returns, because
 * the context has its own microtask queue and is entered through runInContext only.
 */
export function runInRealm(program: Program, callService: CallService): Outcome {
  const globals = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  const options = { timeout: program.cpuLimitMs };
  try {
    new vm.Script(`for (const name of ${JSON.stringify(LEFTOVERS)}) delete globalThis[name];`).runInContext(
      context,
    );
    globals['__bridge'] = callService;
    globals['__facts'] = program.facts;
    const entrance = compile(program.prelude, 'prelude.js', program.code?.[0]).runInContext(
      context,
    ) as Entrance;
    // One timeout for the whole script, because each timeout costs a thread.
    globals['__begin'] = () => {
      for (const [index, { name, text }] of program.scripts.entries())
        compile(text, name, program.code?.[index + 1]).runInContext(context);
      entrance.enter(program.function, program.args);
    };
    compile('{ const begin = __begin; delete globalThis.__begin; begin(); }', 'start.js').runInContext(
      context,
      options,
    );
    return JSON.parse(entrance.outcome()) as Outcome;
  } catch (error) {
    return thrown(error);
  }
}

/** The prelude's interface. It exchanges texts only, so that no object of one realm reaches the other. */
interface Entrance {
  enter(name: string, argsJson: string): void;
  outcome(): string;
}

function thrown(error: unknown): Outcome {
  const { message, stack, code } = (error ?? {}) as { message?: unknown; stack?: unknown; code?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { ok: false, message: TOO_LONG, cpu: true };
  return {
    ok: false,
    message: typeof message === 'string' ? message : String(error),
    ...(typeof stack === 'string' && { stack }),
  };
}
