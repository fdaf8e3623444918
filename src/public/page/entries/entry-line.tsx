import type { PublicEntry, PublicView } from '../../wire/public-view';
import { EntryLink } from './entry-link';

interface Props {
  readonly entry: PublicEntry;
  readonly view: PublicView;
  readonly go: (place: string) => void;
}

/** One entry in the list. */
export const EntryLine = ({ entry, view, go }: Props) => (
  <li>
    <h2>
      <EntryLink id={entry.id} url={view.url} go={go}>
        {entry.title}
      </EntryLink>
    </h2>
    {entry.summary === '' || entry.summary === entry.title ? null : <p class="summary">{entry.summary}</p>}
    <p class="facts">
      <span class="tag">{entry.category}</span>
      {[entry.id, entry.year, view.units.find(({ code }) => code === entry.unit)?.name]
        .filter((fact) => fact !== null && fact !== undefined)
        .join(' · ')}
    </p>
  </li>
);
