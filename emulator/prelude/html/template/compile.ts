/**
 * Compiles a template to a function body: `<? code ?>`, `<?= printed and escaped ?>`, `<?!= printed as it is ?>`.
 * https://developers.google.com/apps-script/guides/html/templates
 */
export function compileTemplate(html: string): string {
  const lines: string[] = ['var output = HtmlService.initTemplate();'];
  let rest = html;
  for (let match = SCRIPTLET.exec(rest); match; match = SCRIPTLET.exec(rest)) {
    const [whole, kind = '', code = ''] = match;
    lines.push(fixed(rest.slice(0, match.index)), scriptlet(kind, code));
    rest = rest.slice(match.index + whole.length);
  }
  lines.push(fixed(rest), 'return output.$out;');
  return lines.filter((line) => line !== '').join('\n');
}

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/;

const fixed = (html: string): string => (html === '' ? '' : `output._ = ${JSON.stringify(html)};`);

/** The names are Google's own, as getCode() shows them. */
function scriptlet(kind: string, code: string): string {
  if (kind === '=') return `output._$ = ${code.trim()};`;
  return kind === '!=' ? `output._ = ${code.trim()};` : code;
}
