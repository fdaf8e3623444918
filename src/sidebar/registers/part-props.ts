/** What a part of the page DIP is shown under. */
export interface PartProps {
  readonly head: preact.JSX.Element;
}
