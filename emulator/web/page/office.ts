import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WireBook } from '../wire/wire';
import type { LiveFeed } from './live';
import type { Server } from './server';
import type { Windows } from './ui/windows';

/** The context of every part of the page: one person at one open workspace. */
export interface Office {
  readonly server: Server;
  readonly live: LiveFeed;
  readonly book: WireBook;
  readonly windows: Windows;
}

export const OfficeContext = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('No office around this part of the page');
  return office;
}
