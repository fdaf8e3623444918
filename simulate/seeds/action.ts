import type { Random } from './random';
import type { World } from './world';

/** Something that happens to the office. */
export interface Action {
  readonly name: string;
  /** How often it comes, against the others. */
  readonly weight: number;
  /** Whether there is anything to do it to. */
  readonly can?: (world: World) => boolean;
  /** @returns what was done, in words */
  readonly act: (world: World, random: Random) => Promise<string> | string;
}
