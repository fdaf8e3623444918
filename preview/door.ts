/** What the preview says of one file: always its name and its door. */
export interface Said {
  readonly file: string;
  readonly door: string;
}

export interface Preview {
  /** What the product would make of the file; printed as JSON. */
  readonly said: Said;
  /** The same for people. */
  readonly lines: readonly string[];
}

/** A way by which files come into the product. A door is an entry of doors.ts. */
export interface Door {
  /** The option of the command that gives a file to this door, without its dashes. */
  readonly option: string;
  /** `file` is the path as the person typed it. */
  readonly preview: (file: string) => Promise<Preview>;
}
