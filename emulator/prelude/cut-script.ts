/** What is left of a script, and how many characters of the page it stood for. */
export interface CutScript {
  readonly left: string;
  readonly length: number;
}

/**
 * Takes out what a reader that does not know template literals takes for comments. A comment that reaches the script's
 * end takes `</script` along, as it was seen: https://github.com/enuchi/React-Google-Apps-Script/issues/170 .
 * Where there is no template literal only true comments would go, so such a script is left as it is.
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

/** After a value a slash divides; after a word that takes a value, or a mark, it begins a pattern. */
const mayBeginPattern = (before: string): boolean =>
  /(?:^|[^\w$])(?:return|typeof|case|in|of|new|delete|void|throw|do|else|yield|await)$/.test(before) ||
  !/[\w$)\]}"'`/]$/.test(before);
