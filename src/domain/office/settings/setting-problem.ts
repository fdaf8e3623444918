/** A value of Pengaturan that cannot be read, and the default used in its place. */
export interface SettingProblem {
  readonly key: string;
  readonly found: string;
  readonly used: string;
}
