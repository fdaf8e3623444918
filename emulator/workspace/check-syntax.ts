import vm from 'node:vm';
import { parse, version } from 'acorn';
import { kept } from '../storage/kept';

/**
 * The newest syntax that Google's parser accepts. Class fields and static blocks were refused, ES2019 was accepted:
 * https://github.com/google/clasp/issues/907 . The exact limit between the two is assumed.
 */
const NEWEST = 2019;

/** Valid files by content: parsing a bundle takes a second, and tests open it hundreds of times. */
const good = new Set<string>();

/** The length in characters from which the result is also cached on disk; shorter files are parsed quickly. */
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

/** A text that V8 itself refuses is reported with V8's message. */
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
