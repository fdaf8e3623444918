import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Lets the back button close what covers a page. Returns the function that closes it from the page. */
type UseCover = (isOpen: boolean, close: () => void) => () => void;

/** How a page does it: that for the phone has entries of the history, the sidebar has no back button. */
export const Cover = createContext<UseCover>((_isOpen, close) => close);

export const useCover: UseCover = (isOpen, close) => useContext(Cover)(isOpen, close);
