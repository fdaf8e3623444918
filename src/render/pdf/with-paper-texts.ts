import { paperText } from './paper-text';

/** Text for paper: characters that the font has, and no extra spaces, which justified lines would stretch. */
const tidied = (text: string): string =>
  paperText(text)
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A deep copy of a plain value in which every text is prepared for paper, so that none can be forgotten. */
export function withPaperTexts<T>(value: T): T {
  return converted(value) as T;
}

function converted(value: unknown): unknown {
  if (typeof value === 'string') return tidied(value);
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, converted(inner)]));
}
