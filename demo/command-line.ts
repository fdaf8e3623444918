import { parseArgs } from 'node:util';

/** An option of a command: `value` names what follows it, e.g. 'FOLDER'; an option without it is a switch. */
interface Option {
  readonly value?: string;
  readonly says: string;
}

type Values<O extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string } ? string | undefined : boolean;
};

/**
 * Reads the options of a command. `--help` or `--bantuan` prints them and ends the process.
 * @throws Error with a message for the person when an option is unknown or lacks its value
 */
export function readCommandLine<const O extends Readonly<Record<string, Option>>>(
  command: string,
  options: O,
  args: readonly string[],
): Values<O> {
  const help = helpText(command, options);
  if (args.some((arg) => ['--help', '--bantuan', '-h'].includes(arg))) {
    console.log(help);
    process.exit(0);
  }
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
      ),
    });
    const read = Object.entries(options).map(([name, { value }]) => [
      name,
      value ? values[name] : values[name] === true,
    ]);
    return Object.fromEntries(read) as Values<O>;
  } catch (error) {
    throw new Error(`${faultWords(error)}\n\n${help}`, { cause: error });
  }
}

/** The errors of parseArgs (https://nodejs.org/docs/latest-v20.x/api/errors.html), in the person's language. */
function faultWords(error: unknown): string {
  const { code = '', message } = error as Error & { code?: string };
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan ${named} tidak dikenal.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `"${named}" bukan pilihan; nama pilihan diawali dengan --.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Nilai pilihan ${named.replace(/ <value>$/, '')} tidak terbaca: ada yang kurang, atau pilihan ini tidak memakai nilai.`;
  throw error;
}

function helpText(command: string, options: Readonly<Record<string, Option>>): string {
  const lines = Object.entries(options).map(([name, { value, says }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    says,
  ]);
  lines.push(['--help', 'menampilkan pilihan ini']);
  const width = Math.max(...lines.map(([name = '']) => name.length)) + 2;
  return [
    `Pemakaian: ${command} [-- PILIHAN]`,
    ...lines.map(([name = '', says]) => `  ${name.padEnd(width)}${says}`),
  ].join('\n');
}
