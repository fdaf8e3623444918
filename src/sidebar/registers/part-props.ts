import type { At } from '../../page/at';

/** The props of a part of the page DIP. */
export interface PartProps {
  readonly head: preact.JSX.Element;
  readonly at: At;
}
