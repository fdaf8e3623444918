import { requireConsent } from './google/script/consent';

/** Runs before a menu item. Returns false to stop the item, after telling the person why. */
type Guard = () => boolean;

const hasConsent: Guard = () => {
  requireConsent(ScriptApp);
  return true;
};

/** In this order: the first may only use services that need no consent. */
const guards: readonly Guard[] = [hasConsent];

/** Wraps a function of a menu item: it runs only if every guard returns true. */
export const menuEntry =
  (run: () => void): (() => void) =>
  () => {
    if (guards.every((mayGoOn) => mayGoOn())) run();
  };
