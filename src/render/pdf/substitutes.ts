/** Characters outside the papers' font with a plain equivalent; each line: characters, a space, the substitute. */
const lines = [
  '\uFE63 -',
  '\uFF07 \u2019',
  '\u27A1\u279C\u2794\u25B6 ->',
  '\u2B05 <-',
  '\u21D2 =>',
  '\u21D0 <=',
  '\u21D4 <=>',
  '\u2713\u2714\u2705\u2611 v',
  '\u2717\u2718\u2715\u2716\u2612\u274C\u274E x',
  '\u2610 []',
  '\u2267 >=',
  '\u2266 <=',
  '\u223C ~',
  '\u2217 *',
  '\u2236 :',
  '\u25C6 \u2022',
  // Word's bullets and dashes in the private use area (fonts Symbol and Wingdings).
  '\uF0B7\uF0A7\uF0D8\uF076 \u2022',
  '\uF02D -',
  '\uF0FC v',
] as const;

export const substitutes: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [signs = '', substitute = ''] = line.split(' ');
    return [...signs].map((sign): [string, string] => [sign, substitute]);
  }),
);
