import { useState } from 'preact/hooks';
import type { OutputView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { OutputCard, type Made } from './output-card';

const groups = [
  { audience: 'publik', title: 'Untuk umum', note: 'Hanya memuat yang boleh dilihat umum.' },
  { audience: 'internal', title: 'Untuk kantor sendiri', note: 'Jangan dibagikan ke luar kantor.' },
] as const;

/** Keluaran: the available outputs, their audience, and links to the files created here. */
export function Outputs() {
  const [made, setMade] = useState<Readonly<Record<string, Made>>>({});
  const page = useOrders<readonly OutputView[]>(() => call('viewOutputs'), 'keluaran');
  const { busy, order } = page;
  const make = ({ id, label }: OutputView) =>
    order(`${label} sudah dibuat di folder Laporan.`, async () => {
      const answer = await call('makeOutput', id);
      if (answer.ok) setMade((before) => ({ ...before, [id]: answer.value }));
      return answer;
    });
  return (
    <Page
      {...page}
      head={
        <>
          <h1>Keluaran</h1>
          <p class="soft">
            Berkas disimpan di folder Laporan di Drive; hanya yang diberi akses ke folder itu dapat
            membukanya.
          </p>
        </>
      }
    >
      {(view) =>
        groups.map(({ audience, title, note: words }) => (
          <section key={audience} aria-label={title}>
            <h2>{title}</h2>
            <p class="soft">{words}</p>
            <ul>
              {view
                .filter((output) => output.audience === audience)
                .map((output) => (
                  <OutputCard
                    key={output.id}
                    output={output}
                    made={made[output.id] ?? null}
                    busy={busy}
                    make={() => make(output)}
                  />
                ))}
            </ul>
          </section>
        ))
      }
    </Page>
  );
}
