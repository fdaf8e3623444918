import type { RoleName } from '../organisation/role';

/** For the public, or for the office alone. */
export const audiences = ['publik', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** A file that can be made from the registers. */
export interface Output {
  readonly id: string;
  readonly label: string;
  /** Its purpose, in one sentence. */
  readonly purpose: string;
  readonly audience: Audience;
  /** Who may make it; a role of the Sub Bagian means that of each of them. */
  readonly roles: readonly RoleName[];
  /** Without extension. */
  readonly fileName: string;
  readonly ending: string;
  readonly mimeType: string;
}
