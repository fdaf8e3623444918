import vm from 'node:vm';
import { parse, version } from 'acorn';
import { kept } from '../storage/kept';

/**
 * The newest syntax that Google's parser takes. Class fields and static blocks were refused, ES2019 was taken:
 * https://github.com/google/clasp/issues/907 . Where the border runs between the two is assumed.
 */
const NEWEST = 2019;

/** Files that were found good, by content: a bundle takes a second to parse, and tests open it hundreds of times. */
const good = new Set<string>();

/** Characters from which on a good file is kept on disk too: what is shorter is parsed in no time. */
const LONG = 100_000;

/**
 * Refuses a script file as Google does when it is pushed or saved.
 * @throws SyntaxError `Syntax error: ParseError: Unexpected token = line: 15 file: Linker.gs`, Google's own form
 */
export function checkSyntax(name: string, text: string): void {
  if (good.has(text)) return;
  const refusal = refusalOf(text);
  if (refusal !== undefined)
    throw new SyntaxError(
      `Syntax error: ${refusal.words} line: ${refusal.line} file: ${name.replace(/\.\w+$/, '')}.gs`,
    );
  good.add(text);
}

interface Refusal {
  readonly words: string;
  readonly line: number;
}

function refusalOf(text: string): Refusal | undefined {
  try {
    if (text.length < LONG) parses(text);
    else kept('syntax', [version, String(NEWEST), text], () => parses(text));
    return undefined;
  } catch (error) {
    return refusedByEngine(text) ?? refusedByParser(text, error as ParserError);
  }
}

/** @throws SyntaxError of the parser */
function parses(text: string): string {
  parse(text, { ecmaVersion: NEWEST });
  return 'good';
}

/** What V8 itself does not take is told in V8's words. */
function refusedByEngine(text: string): Refusal | undefined {
  try {
    new vm.Script(text, { filename: 'script' });
    return undefined;
  } catch (error) {
    const { name, message, stack = '' } = error as Error;
    return { words: `${name}: ${message}`, line: Number(/^script:(\d+)/.exec(stack)?.[1] ?? 1) };
  }
}

type ParserError = SyntaxError & { readonly pos: number; readonly loc: { readonly line: number } };

function refusedByParser(text: string, { message, pos, loc }: ParserError): Refusal {
  const words = message.replace(/ \(\d+:\d+\)$/, '');
  const token = /^(?:[\w$]+|.)/.exec(text.slice(pos))?.[0] ?? '';
  return {
    words: `ParseError: ${words === 'Unexpected token' ? `${words} ${token}` : words}`,
    line: loc.line,
  };
}
