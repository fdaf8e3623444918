import type { Random } from './random';
import type { World } from './world';

/** An event in the office. */
export interface Action {
  readonly name: string;
  /** The relative frequency. */
  readonly weight: number;
  /** Whether the action is currently possible. */
  readonly can?: (world: World) => boolean;
  /** @returns a description of what was done */
  readonly act: (world: World, random: Random) => Promise<string> | string;
}
