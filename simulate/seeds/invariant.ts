import type { World } from './world';

/** A property that must hold after each action. */
export interface Invariant {
  readonly name: string;
  /** @returns how it was violated; undefined when it holds */
  readonly check: (world: World) => string | undefined;
}
