import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Returns a ref for an element; pressing outside the element calls `leave`. */
export function useAway<E extends HTMLElement>(leave: () => void): RefObject<E | null> {
  const element = useRef<E | null>(null);
  const last = useRef(leave);
  last.current = leave;
  useEffect(() => {
    const pressed = (event: Event): void => {
      if (!element.current?.contains(event.target as Node)) last.current();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, []);
  return element;
}
