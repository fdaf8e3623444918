/** A value of Pengaturan that cannot be parsed, and the default that is used instead. */
export interface SettingProblem {
  readonly key: string;
  readonly found: string;
  readonly used: string;
}
