/** Transliterations to Latin: Cyrillic after BGN/PCGN, Greek after ISO 843 simplified; letters without a sound are ''. */
const scripts = {
  cyrillic:
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=w ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz',
  greek: 'α=a β=b γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
} as const;

/** Small letters and capitals. @example latinLetters.get('Щ')  //=> 'Shch' */
export const latinLetters: ReadonlyMap<string, string> = new Map(
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
