import { cleanUp, openOffice } from '../office';

afterAll(cleanUp);

const { value, ws } = openOffice({ 'Page.html': '<p>a<!-- slot -->b</p>' });
const served = (html: string): Promise<string> =>
  value('return HtmlService.createHtmlOutput(args[0]).getContent()', { args: [html] });

/* https://github.com/enuchi/React-Google-Apps-Script/issues/157 and /170 */
describe('what HtmlService leaves of a page', () => {
  test.each([
    ['a comment', '<p>a<!-- b -->c</p>', '<p>ac</p>'],
    ['a comment over lines', '<p>a<!--\nb > c\n-->d</p>', '<p>ad</p>'],
    ['a comment that does not end', '<p>a</p><!-- b', '<p>a</p>'],
    ['a condition', '<!--[if IE]><p>old</p><![endif]--><p>a</p>', '<p>a</p>'],
    [
      'the rest of a line after two slashes in a template',
      '<script>\nf(`http://x`);\ng();\n</script>',
      '<script>\nf(`http:\ng();\n</script>',
    ],
    [
      'the end of the script too, where it is on that line',
      '<script>f(`${e}://${v}`)</script></body></html>',
      '<script>f(`${e}:></body></html>',
    ],
    [
      'what is between comment marks in two templates',
      '<script>\nw(`Apps Script is /*`);\nw(`fun and never*/ broken`);\n</script>',
      '<script>\nw(`Apps Script is  broken`);\n</script>',
    ],
  ])('lacks %s', async (_what, html, left) => {
    expect(await served(html)).toBe(left);
  });

  test.each([
    ['slashes in quoted texts', `<script>f("http://x", 'a/*b', \`c\`)</script>`],
    ['an escaped quote before slashes', `<script>f("a\\"//b", \`c\`)</script>`],
    ['slashes in a pattern', '<script>f(/[/*]/, a / b / c, `d`); x = y.replace(/\\/\\//g, "")</script>'],
    ['a template without comment marks', '<script>f(`a ${b} / c`)</script>'],
    ['comment marks in the text of the page', '<p>http://x /* a */</p>'],
    ['a comment mark in an attribute', '<p title="<!-- a -->">b</p>'],
    ['data', '<script type="application/json" id="d">{"a":"http://x/*"}</script>'],
    [
      'a comment mark in a script, a style or a text box',
      '<script>f("<!-- a -->")</script><style>/*<!--*/p{}</style><textarea><!-- b --></textarea>',
    ],
  ])('keeps %s', async (_what, html) => {
    expect(await served(html)).toBe(html);
  });

  test('is the same whichever way the page was made', async () => {
    const code = `
      const file = HtmlService.createHtmlOutputFromFile('Page');
      const appended = HtmlService.createHtmlOutput('<p>').append('a<!-- slot -->b</p>');
      const set = HtmlService.createHtmlOutput('').setContent('<p>a<!-- slot -->b</p>');
      const template = HtmlService.createTemplateFromFile('Page').evaluate();
      return [file, appended, set, template].map((page) => page.getContent());`;
    expect(await value(code)).toEqual(Array(4).fill('<p>ab</p>'));
  });

  test('is what a person sees', async () => {
    const shown = await ws.run({
      function: 'body',
      args: [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page'))`, []],
      as: ws.executions[0]?.as ?? '',
      from: 'menu',
    });
    expect(shown.ui).toMatchObject([{ kind: 'sidebar', html: '<p>ab</p>' }]);
  });
});
