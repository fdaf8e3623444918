import { Fragment } from 'preact';
import type { LacksView } from '../../rpc/contract/contract';
import type { At } from '../at';
import { Button } from '../button';
import type { PageProps } from '../page';

export type Paths = Required<Pick<PageProps, 'goTo' | 'leadsTo'>>;
type Line = LacksView['lanes'][number]['lines'][number];

/** The page with what a line counts: a unit's rows, or files that wait. */
const placeOfLine = (filter: Line['filter'], unit: string): readonly [page: string, at: At] =>
  filter === null ? ['pindaian', { part: 'menunggu' }] : ['inventaris', { filter, unit }];

/** A link to each list of a line; with several lists, each states its own part of the number. */
const LinksOfLine = ({ line: { words, filter, lists }, goTo, leadsTo }: Paths & { readonly line: Line }) => (
  <>
    {lists.map(({ unit, count }) =>
      leadsTo(...placeOfLine(filter, unit)) ? (
        <Fragment key={unit}>
          <Button
            class="link"
            aria-label={`Tunjukkan: ${words}${lists.length > 1 ? `, ${unit} ${count}` : ''}`}
            run={() => goTo(...placeOfLine(filter, unit))}
            label={lists.length > 1 ? `${unit} (${count})` : 'Tunjukkan'}
          />{' '}
        </Fragment>
      ) : null,
    )}
    {lists.some(({ unit }) => leadsTo(...placeOfLine(filter, unit))) ? null : (
      <span class="soft">(di komputer)</span>
    )}
  </>
);

/** What the unit lacks, whoever is responsible; each line links to its rows. */
export const Lacking = ({ lanes, goTo, leadsTo }: Paths & { readonly lanes: LacksView['lanes'] }) =>
  lanes.length === 0 ? null : (
    <>
      <h2>Yang masih kurang</h2>
      <ul>
        {lanes.map(({ lane, laneName, lines }) => (
          <li class="card" key={lane}>
            <strong>{laneName}</strong>
            <ul>
              {lines.map((line) => (
                <li key={line.words}>
                  {line.words} <LinksOfLine line={line} goTo={goTo} leadsTo={leadsTo} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
