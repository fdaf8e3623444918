import { escapeRegExp } from '../escape-reg-exp';
import type { Host } from '../workspace/host';
import type { Language } from '../workspace/options';
import { indonesian } from './indonesian';

const patterns = indonesian.map((translation) => ({
  pattern: new RegExp(`^${translation.english.split('{}').map(escapeRegExp).join('([\\s\\S]*?)')}$`),
  parts: translation.indonesian.split('{}'),
}));

/** A message of a built-in service in this language; messages that are not in the table stay English. */
export function translate(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const { pattern, parts } of patterns) {
    const found = pattern.exec(message);
    if (found) return parts.map((part, at) => `${at === 0 ? '' : (found[at] ?? '')}${part}`).join('');
  }
  return message;
}

/** The language setting of the account (myaccount.google.com/language). */
export const languageOf = ({ state }: Host, email: string): Language =>
  state.languages?.[email] ?? state.language ?? 'en';

/** A message of a built-in service in the language of this account. */
export const translateFor = (host: Host, email: string, message: string): string =>
  translate(message, languageOf(host, email));
