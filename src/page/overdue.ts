/**
 * Milliseconds after which a page says that a view or a script has not come yet. They come in seconds, after a pause of the office in about
 * twenty; a response that the phone's connection lost never comes, and nothing tells the page. A run may take six minutes
 * (https://developers.google.com/apps-script/guides/services/quotas), so what comes later is used all the same. Not for calls that write:
 * whether they were done is known only from their answer.
 */
const OVERDUE_AFTER = 30_000;

/** The answer, however late; `tell` runs if it has not come in time. */
export function waitingFor<T>(answer: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, OVERDUE_AFTER);
  return answer.finally(() => clearTimeout(timer));
}
