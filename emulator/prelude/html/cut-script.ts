/** The rest of a script, and how many characters of the page it replaces. */
export interface CutScript {
  readonly left: string;
  readonly length: number;
}

/**
 * Removes what a parser without support for template literals takes for comments. A comment that reaches the script's
 * end removes `</script` too, as was observed: https://github.com/enuchi/React-Google-Apps-Script/issues/170 . A script
 * without template literals would lose true comments only, so it is returned unchanged.
 * @param script the text between `<script>` and `</script`
 * @example cutScript('f(`http://x`);\ng()').left   //=> 'f(`http:\ng()'
 */
export function cutScript(script: string): CutScript {
  if (!script.includes('`')) return { left: script, length: script.length };
  let left = '';
  let before = '';
  let piece = '';
  for (let at = 0; at < script.length; at += piece.length) {
    piece = pieceAt(script, at, mayBeginPattern(before));
    if (isComment(piece)) continue;
    left += piece;
    before = piece.trimEnd() || before;
  }
  return { left, length: script.length + (endsOpen(piece) ? '</script'.length : 0) };
}

const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const TEXT = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
/** Up to where a text, a comment or a pattern may begin. */
const OTHER = /[^"'/]+|[\s\S]/y;

function pieceAt(script: string, at: number, withPattern: boolean): string {
  for (const kind of withPattern ? [COMMENT, PATTERN, TEXT] : [COMMENT, TEXT]) {
    kind.lastIndex = at;
    const found = kind.exec(script)?.[0];
    if (found !== undefined) return found;
  }
  OTHER.lastIndex = at;
  return OTHER.exec(script)?.[0] ?? '';
}

const isComment = (piece: string): boolean => piece.startsWith('//') || piece.startsWith('/*');

const endsOpen = (last: string): boolean =>
  last.startsWith('//') || (last.startsWith('/*') && !last.endsWith('*/'));

/** A slash after a value is a division; after an operator or a keyword such as `return` it starts a regular expression. */
const mayBeginPattern = (before: string): boolean =>
  /(?:^|[^\w$])(?:return|typeof|case|in|of|new|delete|void|throw|do|else|yield|await)$/.test(before) ||
  !/[\w$)\]}"'`/]$/.test(before);
