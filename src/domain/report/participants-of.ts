import { nameOf, personOf, type People } from '../office/people/people';
import type { ReportParticipant } from './report-model';

/** Who did what, by address, with the names and job titles of Orang. */
export const participantsOf = (
  entries: Iterable<readonly [email: string, parts: readonly string[]]>,
  people: People,
): readonly ReportParticipant[] =>
  [...entries].map(([email, parts]) => ({
    person: nameOf(email, people),
    jobTitle: personOf(email, people)?.jobTitle ?? '',
    part: parts.join('; '),
  }));
