import { requireConsent } from './google/script/consent';

/** Looks before a menu item runs. False stops the item; the guard has then told the person why. */
export type Guard = () => boolean;

const hasConsent: Guard = () => {
  requireConsent(ScriptApp);
  return true;
};

/** In this order: the first may use nothing but what needs no consent. */
const guards: readonly Guard[] = [hasConsent];

/** A function that an item of the menu calls: every guard is asked before it does anything. */
export const menuEntry =
  (run: () => void): (() => void) =>
  () => {
    if (guards.every((mayGoOn) => mayGoOn())) run();
  };
