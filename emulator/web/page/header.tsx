import { useEffect } from 'preact/hooks';
import { ClockButton } from './clock/clock-button';
import { MenuBar } from './script/menu-bar';
import { useScripts } from './script/use-scripts';
import { useOffice } from './office';
import type { WireBook } from '../wire/wire';
import type { Menu } from './ui/windows';

export type Place = 'sheet' | 'drive' | 'mail' | 'executions';

const places: readonly (readonly [Place, string])[] = [
  ['sheet', 'Lembar'],
  ['drive', 'Drive'],
  ['mail', 'Surel'],
  ['executions', 'Eksekusi'],
];

interface Props {
  readonly menus: readonly Menu[];
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly become: (email: string) => void;
}

interface LinkProps {
  readonly app: WireBook['webApps'][number];
  readonly person: string;
}

/** Opens a web app in a tab, or in a window of its own size; as the person, if it needs an account. */
function WebAppLink({ app: { title, path, signsIn, size }, person }: LinkProps) {
  const address = signsIn ? `${path}?${new URLSearchParams({ authuser: person }).toString()}` : path;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (!size) return;
        event.preventDefault();
        window.open(address, '_blank', `popup,width=${size.width},height=${size.height}`);
      }}
    >
      {title}
    </a>
  );
}

/** The spreadsheet's name and menus, the other places of the office, the clock and the current person. */
export function Header({ menus, place, go, become }: Props) {
  const { book, server } = useOffice();
  const { open } = useScripts();
  useEffect(() => void open(), []);
  return (
    <header class="top">
      <svg class="logo" viewBox="0 0 24 32" aria-hidden="true">
        <path d="M2 0h14l8 8v22a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" fill="#188038" />
        <path d="M16 0l8 8h-8z" fill="#8ed1a5" />
        <path d="M5 14h14v11H5zm2 2v2h4v-2zm6 0v2h4v-2zm-6 4v3h4v-3zm6 0v3h4v-3z" fill="#fff" />
      </svg>
      <div class="name">
        <h1>{book.name}</h1>
        <MenuBar menus={menus} />
      </div>
      <nav aria-label="Ruang kerja">
        {places.map(([id, label]) => (
          <button
            key={id}
            type="button"
            aria-current={place === id ? 'page' : undefined}
            onClick={() => go(id)}
          >
            {label}
          </button>
        ))}
        {book.webApps.map((app) => (
          <WebAppLink key={app.path} app={app} person={server.person} />
        ))}
      </nav>
      <ClockButton />
      <label class="person">
        <span>Masuk sebagai</span>
        <select value={server.person} onChange={(event) => become(event.currentTarget.value)}>
          {book.people.map(({ email, name }) => (
            <option key={email} value={email}>
              {name} ({email})
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
