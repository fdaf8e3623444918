import type { World } from './world';

/** What holds after each action whatever happened. */
export interface Invariant {
  readonly name: string;
  /** @returns how it was broken; undefined when it holds */
  readonly check: (world: World) => string | undefined;
}
