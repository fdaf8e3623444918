import type { PersonRow } from '../../workbook/reference';
import { tidy } from '../../text/normalise';
import type { Email } from '../actor';

/** A person of the office: a row of the sheet Orang. */
export interface Person {
  /** The address as it is stored in the sheet. */
  readonly email: Email;
  readonly name: string;
  /** 18 digits as text; '' for a person without NIP. Personal data: never on the public page. */
  readonly nip: string;
  /** Job title. */
  readonly jobTitle: string;
  /** Code of the Sub Bagian; '' for the office. */
  readonly unit: string;
}

/** People by address, see `addressKey`. */
export type People = ReadonlyMap<string, Person>;

export const addressKey = (email: Email): string => tidy(email).toLowerCase();

/** Of several rows with the same address, the first counts. */
export function peopleFrom(rows: readonly Partial<PersonRow>[]): People {
  const people = new Map<string, Person>();
  for (const { email = '', name = '', nip = '', jobTitle = '', unit = '' } of rows) {
    const key = addressKey(email);
    if (key === '' || people.has(key)) continue;
    people.set(key, {
      email,
      name: tidy(name),
      nip: plainNip(nip),
      jobTitle: tidy(jobTitle),
      unit: tidy(unit).toUpperCase(),
    });
  }
  return people;
}

/** A NIP without the spaces and dots of its groups. @example plainNip('19800101 200501 1 001') */
export const plainNip = (text: string): string => tidy(text).replace(/[\s.'-]/g, '');

export const personOf = (email: Email, people: People): Person | undefined => people.get(addressKey(email));

/** The name of an address; the address itself if nobody has a name there. */
export const nameOf = (email: Email, people: People): string => personOf(email, people)?.name || email;

/** Addresses within a text, each with the full stop behind it, which belongs to the sentence. */
const ADDRESSES = /([^\s@,;:<>"'()]+@[^\s@,;:<>"'()]*[^\s@,;:<>"'().])(\.(?!\w))?/g;

/**
 * A text with names instead of the addresses in it. A name that ends in a full stop ("Budi, S.H.") ends the sentence, too.
 * @example withNames('Diketik oleh staf@example.com.', people)
 */
export const withNames = (text: string, people: People): string =>
  people.size === 0 || !text.includes('@')
    ? text
    : text.replace(ADDRESSES, (_all, email: string, stop = '') => {
        const name = nameOf(email, people);
        return name.endsWith('.') ? name : `${name}${stop}`;
      });
