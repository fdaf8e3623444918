import { pelaksana, people, ppid, sekretaris, units as everyUnit, type Unit } from '../../demo/people';
import type { Random } from './random';

export { pelaksana, ppid, sekretaris };

/** Three Sub Bagian are enough for lanes that depend on one another. */
export const units = everyUnit.slice(0, 3);
export const [kul, tph, pdi] = units as unknown as readonly [Unit, Unit, Unit];
export const leftOut = everyUnit.slice(3);
export const cast = people
  .map(({ email }) => email)
  .filter((email) => !leftOut.some(({ code }) => email.includes(`${code.toLowerCase()}@`)));

/** Mostly the given person, occasionally anybody. */
export const mostly = (random: Random, person: string): string =>
  random.chance(0.8) ? person : random.pick(cast);
