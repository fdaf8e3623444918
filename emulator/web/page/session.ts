const PERSON = 'orang';

/** Who sits at this tab; another tab or browser may be somebody else. */
export const savedPerson = (): string => sessionStorage.getItem(PERSON) ?? '';
export const savePerson = (email: string): void => sessionStorage.setItem(PERSON, email);

/** Tells this tab from others; a reload is another one. */
export const tabId = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join(
  '',
);
