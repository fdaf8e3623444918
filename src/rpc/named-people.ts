import { withNames, type People } from '../domain/office/people/people';

/**
 * Fields of views that name people for people. Their addresses are shown as names. Fields with data (cells, settings,
 * ids, mail addresses to check) keep theirs.
 */
const shown = new Set([
  'actor',
  'by',
  'checkedBy',
  'deciders',
  'decidedBy',
  'details',
  'doers',
  'managers',
  'message',
  'people',
  'person',
  'ppids',
  'question',
  'sender',
  'senders',
  'step',
  'teamNotes',
  'typists',
  'whose',
  'withdrawn',
  'words',
]);

/** Of these views nothing is renamed: the page compares what they contain with what a person types. */
const kept = new Set(['viewSettings', 'viewStart', 'viewRow', 'previewList']);

/** A reply with names instead of addresses in the fields that name people. */
export const withPeople = (name: string, reply: unknown, people: People): unknown =>
  people.size === 0 ? reply : named(reply, people, false, kept.has(name));

function named(value: unknown, people: People, isShown: boolean, isKept: boolean): unknown {
  if (typeof value === 'string') return isShown ? withNames(value, people) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => named(each, people, isShown, isKept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      named(each, people, (!isKept || always.has(key)) && shown.has(key), isKept),
    ]),
  );
}

/** Sentences that are never data. */
const always = new Set([
  'details',
  'message',
  'teamNotes',
  'managers',
  'ppids',
  'typists',
  'deciders',
  'doers',
]);
