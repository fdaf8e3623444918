import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Props {
  readonly children: preact.ComponentChildren;
  /** 1 for the heading of a whole view. */
  readonly level?: 1 | 2;
  /** Takes the focus only if nothing has it: beside another heading that replaced content, too. */
  readonly ifLost?: boolean;
}

/** Heading of content that replaced other content: receives the focus, so that keyboard and screen reader continue here. */
export function Heading({ children, level = 2, ifLost = false }: Props) {
  const place = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!ifLost || isLost()) place.current?.focus();
  }, []);
  const Tag = `h${level}` as const;
  return (
    <Tag ref={place} tabIndex={-1}>
      {children}
    </Tag>
  );
}

/** For an element with tabIndex -1 that replaced others: it receives the focus if the focus was in them. */
export function useLostFocus<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    if (isLost()) place.current?.focus();
  }, []);
  return place;
}

/** Whether the element that had the focus is gone. */
const isLost = (): boolean => document.activeElement === document.body;
