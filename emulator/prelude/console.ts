import { callHost } from './host';
import { define, imitate } from './imitate';

/** As the execution log prints a value: texts plain, objects as JSON. */
function print(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** `%s`, `%d`, `%i`, `%f`, `%j`, `%o` consume the following arguments; remaining arguments are appended. */
function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(print).join(' ');
  const text = first.replace(/%[sdifjoO%]/g, (mark) =>
    mark === '%%' ? '%' : rest.length > 0 ? print(rest.shift()) : mark,
  );
  return [text, ...rest.map(print)].join(' ');
}

const writer =
  (level: string) =>
  (...values: readonly unknown[]): void =>
    void callHost('console.log', level === '' ? format(values) : `${level}: ${format(values)}`);

export function installConsole(): void {
  const timers = new Map<string, number>();
  const levels = {
    log: writer(''),
    info: writer(''),
    debug: writer(''),
    warn: writer('WARNING'),
    error: writer('ERROR'),
  };
  const time = (label = 'default'): void => void timers.set(label, Date.now());
  const timeEnd = (label = 'default'): void =>
    levels.log(`${label}: ${Date.now() - (timers.get(label) ?? Date.now())}ms`);
  define('console', { ...levels, time, timeEnd });
  const logged: string[] = [];
  const logger = imitate('Logger', {
    log: (...values: readonly unknown[]) => {
      logged.push(format(values));
      levels.log(...values);
      return logger;
    },
    getLog: () => logged.join('\n'),
    clear: () => void logged.splice(0),
  });
  define('Logger', logger);
}
