/** RFC 5321 as far as typing errors go: no dot first, last or twice, and a domain of plain labels. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@,;<>"().]+(?:\.[^\s@,;<>"().]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text);
