import type { Permission } from '../office/permissions';

/** For the public, or for the office alone. */
export const audiences = ['publik', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** One thing that can be made of the registers. */
export interface Output {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a sentence. */
  readonly purpose: string;
  readonly audience: Audience;
  readonly permission: Extract<Permission, `make${string}`>;
  /** Without the ending. */
  readonly fileName: string;
  readonly ending: string;
  readonly mimeType: string;
}
