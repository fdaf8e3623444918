import { useLayoutEffect, useRef } from 'preact/hooks';

/** Heading of content that replaced other content: receives the focus, so that keyboard and screen reader continue here. */
export function Heading({ children }: { readonly children: preact.ComponentChildren }) {
  const place = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <h2 ref={place} tabIndex={-1}>
      {children}
    </h2>
  );
}
