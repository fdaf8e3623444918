import { peopleIn, type Email } from './actor';
import type { Settings } from './settings/settings';

/** Notes on the distribution of roles (SOP: at least two people; four eyes in step 3). */
export type TeamNote =
  | { readonly code: 'ONE_PERSON'; readonly person: Email }
  /** Nobody else in the unit may decide rows that this person types. */
  | { readonly code: 'ALONE'; readonly unit: string; readonly person: Email }
  /** Has both roles; a colleague decides rows that this person types. */
  | { readonly code: 'BOTH_ROLES'; readonly unit: string; readonly person: Email };

export function teamNotes(settings: Settings): readonly TeamNote[] {
  const everyone = [...new Set(settings.roles.flatMap(({ people }) => people))];
  const [only, second] = everyone;
  return [
    ...(only !== undefined && second === undefined ? [{ code: 'ONE_PERSON', person: only } as const] : []),
    ...settings.units.flatMap(({ code }) => unitNotes(code, settings)),
  ];
}

function unitNotes(unit: string, settings: Settings): readonly TeamNote[] {
  const liaisons = peopleIn({ name: 'Tim Penghubung', unit }, settings);
  return peopleIn({ name: 'Sub Bagian', unit }, settings)
    .filter((person) => liaisons.includes(person))
    .map((person) => ({
      code: liaisons.some((other) => other !== person) ? 'BOTH_ROLES' : 'ALONE',
      unit,
      person,
    }));
}
