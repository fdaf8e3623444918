import { units, type Unit } from '../demo/people';

/** @throws when the sample office has no such unit */
export function unit(code: string): Unit {
  const found = units.find((each) => each.code === code);
  if (!found) throw new Error(`No unit ${code}`);
  return found;
}
