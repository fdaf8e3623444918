/** A text as part of a regular expression that matches it literally, with or without the flag `u`. @example escapePattern('A+B')  //=> 'A\\+B' */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
