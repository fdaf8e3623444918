import { parseArgs } from 'node:util';
import { doors } from './doors';

const usage = `Sebut berkasnya: ${doors.map(({ option }) => `--${option} BERKAS`).join(' atau ')}; --json mencetak JSON.`;

/** @throws Error with a message for the person when an option is unknown or lacks its file */
function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      tokens: true,
      options: {
        ...Object.fromEntries(
          doors.map(({ option }) => [option, { type: 'string', multiple: true }] as const),
        ),
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}

/** The files in the order in which they were named, each with its door. */
function filesOf(args: readonly string[]) {
  const { tokens, values } = parsed(args);
  const files = tokens.flatMap((token) => {
    const door = token.kind === 'option' ? doors.find(({ option }) => option === token.name) : undefined;
    return door && token.kind === 'option' && token.value !== undefined ? [{ door, file: token.value }] : [];
  });
  if (files.length === 0) throw new Error(usage);
  return { files, json: values['json'] === true };
}

/** One JSON object a line, or text for people at a terminal. */
async function main(): Promise<void> {
  const { files, json } = filesOf(process.argv.slice(2));
  const isForPeople = process.stdout.isTTY && !json;
  for (const { door, file } of files) {
    const { said, lines } = await door.preview(file);
    console.log(isForPeople ? lines.join('\n') : JSON.stringify(said));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
