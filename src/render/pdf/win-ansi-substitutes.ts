/** Transliterations to Latin: Cyrillic after BGN/PCGN, Greek after ISO 843 simplified; letters without a sound are ''. */
const scripts = {
  cyrillic:
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=w ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz',
  greek: 'α=a β=b γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
} as const;

/** Small letters and capitals. @example latinLetters.get('Щ')  //=> 'Shch' */
const latinLetters: ReadonlyMap<string, string> = new Map(
  Object.values(scripts)
    .flatMap((script) => script.split(' '))
    .flatMap((pair) => {
      const [letter = '', latin = ''] = pair.split('=');
      return [
        [letter.toUpperCase(), latin.charAt(0).toUpperCase() + latin.slice(1)],
        [letter, latin],
      ] as const;
    }),
);
/** Characters outside WinAnsi with a plain equivalent; each line: characters, a space, the substitute. */
const lines = [
  '\u2010\u2011\u2043\u2212\uFE63 -',
  '\u2012 \u2013',
  '\u2015 \u2014',
  '\u201B\u02BB\u02BD\u02BF \u2018',
  '\u02BC\u02BE\uFF07 \u2019',
  "\u2032\u02B9 '",
  '\u201F \u201C',
  '\u2033 "',
  '\u2192\u27A1\u279C\u2794\u25BA\u25B6 ->',
  '\u2190\u2B05 <-',
  '\u2194 <->',
  '\u21D2 =>',
  '\u21D0 <=',
  '\u21D4 <=>',
  '\u2713\u2714\u2705\u2611\u221A v',
  '\u2717\u2718\u2715\u2716\u2612\u274C\u274E x',
  '\u2610\u25A1 []',
  '\u2265\u2267 >=',
  '\u2264\u2266 <=',
  '\u2260 !=',
  '\u2248\u223C ~',
  '\u2261 ==',
  '\u2217 *',
  '\u2044\u2215 /',
  '\u2236 :',
  '\u25CF\u25AA\u25A0\u2023\u2219\u2027\u25E6\u25CB\u25C6 \u2022',
  '\u0110 D',
  '\u0111 d',
  '\u0141 L',
  '\u0142 l',
  '\u0131 i',
  '\u0126 H',
  '\u0127 h',
  '\u03BC \u00B5',
  '\u1E9E SS',
  '\u2206 D',
  '\u2211 S',
  '\u20B9 Rs',
  // Word's bullets and dashes in the private use area (fonts Symbol and Wingdings).
  '\uF0B7\uF0A7\uF0D8\uF076 \u2022',
  '\uF02D -',
  '\uF0FC v',
] as const;

export const substitutes: ReadonlyMap<string, string> = new Map([
  ...latinLetters,
  ...lines.flatMap((line) => {
    const [signs = '', substitute = ''] = line.split(' ');
    return [...signs].map((sign): [string, string] => [sign, substitute]);
  }),
]);
