import { parse, tokTypes, type Token } from 'acorn';

/**
 * The same code in lines of at most `length` characters. A line ends between two tokens, or within a long text by a
 * backslash, which does not change the text. Only a longer pattern or template makes a longer line.
 * @throws SyntaxError where the code has syntax newer than `year`
 * @example breakLines('f(1);g("abcdef")', 6, 2019)   //=> 'f(1);g(\n"abcd\\\nef")'
 */
export function breakLines(code: string, length: number, year: 2019 | 2020): string {
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: year, onToken: tokens });
  const parts: string[] = [];
  let written = 0;
  let column = 0;
  let before = '';
  const write = (text: string): void => {
    parts.push(text);
    const end = text.lastIndexOf('\n');
    column = end === -1 ? column + text.length : text.length - end - 1;
  };
  for (const token of tokens) {
    write(code.slice(written, token.start));
    const text = code.slice(token.start, token.end);
    const line = text.split('\n', 1)[0] ?? '';
    if (
      column > 0 &&
      column + line.length > length &&
      !NO_BREAK_AFTER.has(before) &&
      !NO_BREAK_BEFORE.has(token.type)
    )
      write('\n');
    write(token.type === tokTypes.string && text.length > length ? continued(text, length, column) : text);
    written = token.end;
    before = text;
  }
  write(code.slice(written));
  return parts.join('');
}

/**
 * A line break after these would end the statement (https://tc39.es/ecma262/#sec-automatic-semicolon-insertion), or
 * separate a function from its name, by which Google finds it.
 */
const NO_BREAK_AFTER = new Set(['return', 'throw', 'break', 'continue', 'yield', 'async', 'function']);

/** A line break before these would end the statement, become part of a template, or separate a name from its arguments. */
const NO_BREAK_BEFORE = new Set([
  tokTypes.parenL,
  tokTypes.incDec,
  tokTypes.arrow,
  tokTypes.template,
  tokTypes.backQuote,
  tokTypes.dollarBraceL,
]);

/** One character of a text in source form, escaped or not. */
const WRITTEN = /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[0-7]{1,3}|\r\n|[\s\S])|[^\\]/gi;

/** @param column  where the text begins, if no line could end before it */
function continued(text: string, length: number, column: number): string {
  const lines: string[] = [''];
  for (const [written] of text.matchAll(WRITTEN)) {
    const line = lines.at(-1) ?? '';
    const before = lines.length === 1 ? column : 0;
    if (line === '' || before + line.length + written.length < length)
      lines[lines.length - 1] = line + written;
    else lines.push(written);
  }
  return lines.join('\\\n');
}
