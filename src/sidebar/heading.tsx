import { useLayoutEffect, useRef } from 'preact/hooks';

/** Heading of a part that took the place of another: the keyboard and the screen reader go on from here. */
export function Heading({ children }: { readonly children: preact.ComponentChildren }) {
  const place = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <h2 ref={place} tabIndex={-1}>
      {children}
    </h2>
  );
}
