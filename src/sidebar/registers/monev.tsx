import type { MonevItemView, MonevScoreView, MonevView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import type { PartProps } from './part-props';

/** Monev: the score by group, and each item with its evidence. */
export function Monev({ head }: PartProps) {
  const page = useOrders<MonevView>(() => call('viewMonev'), 'monev');
  return (
    <Page {...page} head={head}>
      {({ total, groups }) => (
        <>
          <div class="card">
            <strong>Nilai {total.percent}</strong>
            <div>
              {total.items} butir: {total.words}
            </div>
            <p class="soft">
              Butir, bobot, kata kunci, bukti lain, dan surat pernyataan nihil diubah di sheet Monev; PDF dan
              XLSX dibuat di bagian Keluaran.
            </p>
          </div>
          {groups.map((group) => (
            <details key={group.name} class="stage">
              <summary>
                <Score score={group} />
              </summary>
              {group.lines.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </details>
          ))}
        </>
      )}
    </Page>
  );
}

const Score = ({ score: { name, percent, words } }: { readonly score: MonevScoreView }) => (
  <>
    {name}: {percent}
    <span class="soft because">{words}</span>
  </>
);

const Item = ({ item }: { readonly item: MonevItemView }) => (
  <div class="card">
    <strong>
      {item.id} {item.subject}
    </strong>
    <div class="soft">
      {item.basis} · bobot {item.weight}
    </div>
    <div class={item.state === 'belum ada' ? 'late' : 'state'}>{item.state}</div>
    {item.statement === '' ? null : <div>Pernyataan: {item.statement}</div>}
    <ul>
      {item.evidence.map(({ source, title, link }) => (
        <li key={`${source}${title}`}>
          {source}:{' '}
          {/^https?:/.test(link) ? (
            <a href={link} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
      {item.count > item.evidence.length ? (
        <li class="soft">dan {item.count - item.evidence.length} lagi</li>
      ) : null}
    </ul>
  </div>
);
