import type { Permission } from '../office/permissions';

/** For the public, for the recipient that the purpose names (KPU Provinsi, Komisi Informasi), or for the office only. */
type Audience = 'publik' | 'penerima' | 'internal';

/** A file that can be made from the registers. */
export interface Output {
  readonly id: string;
  readonly label: string;
  /** Its use, in a sentence. */
  readonly purpose: string;
  readonly audience: Audience;
  readonly permission: Extract<Permission, `make${string}`>;
  /** Without the ending. */
  readonly fileName: string;
  readonly ending: string;
  readonly mimeType: string;
  /** Whether the menu separates it from the output before it. */
  readonly startsGroup?: boolean;
}

/** The name of the function that an item of the menu calls to make it. @example outputFunction('dip-pdf')  //=> 'makeDipPdf' */
export const outputFunction = (id: string): string =>
  `make${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
