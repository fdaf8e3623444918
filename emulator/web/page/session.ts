const PERSON = 'orang';

/** The person at this tab; another tab or browser may have another person. */
export const savedPerson = (): string => sessionStorage.getItem(PERSON) ?? '';
export const savePerson = (email: string): void => sessionStorage.setItem(PERSON, email);

/** Identifies this tab; a reload counts as a new tab. */
export const tabId = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join(
  '',
);
