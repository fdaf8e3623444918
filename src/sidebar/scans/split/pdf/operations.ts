/** An operator of a content stream with what stands before it: numbers, `/names` and `(strings)`; brackets are left out. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly (number | string)[];
}

/** White space and comments; a name; a number; an operator; a string of hexadecimal digits; brackets (ISO 32000-1, 7.2 and 7.8.2). */
const TOKEN =
  /[\s\0]+|%[^\r\n]*|(\/[^\s\0()<>[\]{}/%]*)|([+-]?(?:\d+\.?\d*|\.\d+))|([A-Za-z'"][\w*]*)|<<|>>|(<[\s\da-fA-F]*>)|[[\]]/y;

/** Reads a content stream, of which each character is a byte. @throws Error at what is no token */
export function* operationsIn(content: string): Generator<Operation> {
  let operands: (number | string)[] = [];
  let at = 0;
  while (at < content.length) {
    if (content[at] === '(') {
      const end = endOfString(content, at);
      operands.push(content.slice(at, end));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(content);
    if (found === null) throw new Error(`No token at byte ${at}`);
    at = TOKEN.lastIndex;
    const [, name, number, operator, digits] = found;
    if (operator === undefined) operands.push(...operandOf(name ?? digits, number));
    else {
      yield { operator, operands };
      operands = [];
    }
  }
}

const operandOf = (text: string | undefined, number: string | undefined): (number | string)[] =>
  number === undefined ? (text === undefined ? [] : [text]) : [Number(number)];

/** The place behind a string, which may contain brackets in pairs and escaped ones (ISO 32000-1, 7.3.4.2). */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  throw new Error('A string has no end');
}
