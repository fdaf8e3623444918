import { onChange, onPlace, tellParent, type FrameLocation, type UrlParameters } from './ask-parent';

type Listener = (location: FrameLocation) => void;
type Change = { readonly state: unknown; readonly location: FrameLocation };

const waiting = new Map<number, Listener>();
let last = 0;

/** https://developers.google.com/apps-script/guides/html/reference/url : in web apps only. */
export function installUrl(): object {
  onPlace(({ id, location }) => {
    waiting.get(id)?.(location);
    waiting.delete(id);
  });
  return {
    getLocation: (listener: Listener) => {
      last += 1;
      waiting.set(last, listener);
      tellParent({ google: 'location', id: last });
    },
  };
}

/**
 * https://developers.google.com/apps-script/guides/html/reference/history : in web apps only. Null parameters or a null
 * hash are left unchanged, empty ones are cleared.
 */
export function installHistory(): object {
  let listener: ((change: Change) => void) | undefined;
  onChange(({ state, location }) => listener?.({ state, location }));
  const go =
    (how: 'pushState' | 'replaceState') =>
    (state: unknown, parameters: UrlParameters | null = null, hash: string | null = null): void =>
      tellParent({ google: 'history', how, state, parameters, hash });
  return {
    push: go('pushState'),
    replace: go('replaceState'),
    setChangeHandler: (next: (change: Change) => void) => {
      listener = next;
    },
  };
}
