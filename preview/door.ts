/** What the preview says of one file: always its name and its door. */
export interface Said {
  readonly file: string;
  readonly door: string;
}

/** A way by which files come into the product. A door is an entry of doors.ts. */
export interface Door {
  /** The option of the command that gives a file to this door, without its dashes. */
  readonly option: string;
  /** What the product would make of the file. `file` is the path as the person typed it. */
  readonly preview: (file: string) => Promise<Said>;
  /** The same for people: lines of text. */
  readonly describe: (said: Said) => readonly string[];
}

/** A door of which the result has a type of its own. */
export const defineDoor = <S extends Said>(door: {
  readonly option: string;
  readonly preview: (file: string) => Promise<S>;
  readonly describe: (said: S) => readonly string[];
}): Door => door as unknown as Door;
