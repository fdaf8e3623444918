/** A guarded word or number in a text; `at` and `length` count UTF-16 units of the plain text. */
export interface GuardHit {
  readonly at: number;
  readonly length: number;
  /** Its name in Pengaturan: 'gaji', 'NIK'. */
  readonly word: string;
}

export interface GuardFinding {
  readonly where: string;
  /** The plain text to which `hits` refer. */
  readonly text: string;
  readonly hits: readonly GuardHit[];
  readonly key: string;
}

/** "Aman diumumkan?" of one document. */
export interface GuardQuestion {
  readonly id: string;
  readonly title: string;
  readonly found: readonly GuardFinding[];
}
