import type { Host } from '../workspace/host';
import { indonesian } from './indonesian';

/** Of an account; APIs write English to everybody. */
export type Language = 'en' | 'id';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = indonesian.map((translation) => ({
  pattern: new RegExp(`^${translation.english.split('{}').map(escaped).join('([\\s\\S]*?)')}$`),
  parts: translation.indonesian.split('{}'),
}));

/** A text of a built-in service in that language; what the table does not hold stays English. */
export function translate(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const { pattern, parts } of patterns) {
    const found = pattern.exec(message);
    if (found) return parts.map((part, at) => `${at === 0 ? '' : (found[at] ?? '')}${part}`).join('');
  }
  return message;
}

/** The language that the account is set to (myaccount.google.com/language). */
export const languageOf = ({ state }: Host, email: string): Language =>
  state.languages?.[email] ?? state.language ?? 'en';

/** What a built-in service says to this person. */
export const translateFor = (host: Host, email: string, message: string): string =>
  translate(message, languageOf(host, email));
