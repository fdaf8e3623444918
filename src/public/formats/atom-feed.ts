import { unitName } from '../../domain/organisation/sub-bagian';
import { catalogueNames, webIri } from '../../domain/outputs/catalogue-names';
import type { PublishedSnapshot } from '../../domain/publication/snapshot';
import type { PublishedFile } from '../published-file';
import { element, empty } from './xml';

/** Number of changes in the feed; subscribers that read it rarely use the whole list instead. */
const NEWEST = 100;

interface Change {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly content: readonly string[];
}

/** Additions, changes and withdrawals, newest first (RFC 4287). A withdrawn entry is only a number. */
export function atomFeed({ snapshot }: PublishedFile, url: string): string {
  const { office, publication, publishedAt } = snapshot;
  const names = catalogueNames(office.name, publication.address);
  const changes = changesOf(snapshot)
    .sort((one, other) => Date.parse(other.updated) - Date.parse(one.updated))
    .slice(0, NEWEST);
  const head = [
    element('id', names.of('perubahan')),
    element('title', `Perubahan Daftar Informasi Publik ${office.name}`),
    element('updated', publishedAt),
    `<author>${element('name', office.name)}</author>`,
    empty('link', { rel: 'self', type: 'application/atom+xml', href: `${url}?format=atom` }),
    empty('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(publication.licence === '' ? [] : [empty('link', { rel: 'license', href: publication.licence })]),
  ];
  const entries = changes.map((change) => entryOf(change, names.of(change.id), url));
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">\n${[...head, ...entries].join('\n')}\n</feed>\n`;
}

const entryOf = (change: Change, name: string, url: string): string =>
  [
    '<entry>',
    element('id', name),
    element('title', change.title),
    element('published', change.published),
    element('updated', change.updated),
    empty('link', { rel: 'alternate', type: 'text/html', href: `${url}#${change.id}` }),
    ...change.content,
    '</entry>',
  ].join('\n');

function changesOf({ entries, withdrawn, units }: PublishedSnapshot): Change[] {
  return [
    ...entries.map((entry) => ({
      id: entry.id,
      title: `${entry.id} ${entry.title}`,
      published: entry.firstPublishedAt,
      updated: entry.changedAt,
      content: [
        element('summary', entry.summary || entry.title),
        empty('category', { term: entry.category }),
        empty('category', { term: unitName(entry.unit, units) }),
        ...related(entry.link),
      ],
    })),
    ...withdrawn.map(({ id, firstPublishedAt, withdrawnAt }) => ({
      id,
      title: `${id} ditarik dari daftar`,
      published: firstPublishedAt,
      updated: withdrawnAt,
      content: [element('summary', 'Nomor ini tidak lagi memuat informasi dan tidak dipakai lagi.')],
    })),
  ];
}

const related = (link: string): readonly string[] => {
  const href = webIri(link);
  return href === '' ? [] : [empty('link', { rel: 'related', href })];
};
