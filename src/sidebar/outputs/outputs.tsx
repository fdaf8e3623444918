import { useState } from 'preact/hooks';
import type { Answer, OutputView, PapersView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { SignedPapers } from './signed/signed-papers';
import { OutputCard, type Made } from './output-card';

const groups = [
  { audience: 'publik', title: 'Untuk umum', note: 'Hanya memuat yang boleh dilihat umum.' },
  {
    audience: 'penerima',
    title: 'Untuk penerima tertentu',
    note: 'Diserahkan kepada penerima yang disebut, tidak diumumkan.',
  },
  { audience: 'internal', title: 'Untuk kantor sendiri', note: 'Jangan dibagikan ke luar kantor.' },
] as const;

interface OutputsPage {
  readonly outputs: readonly OutputView[];
  /** null in a workbook that has no list of papers yet. */
  readonly papers: PapersView | null;
}

async function load(): Promise<Answer<OutputsPage>> {
  const [outputs, papers] = await Promise.all([call('viewOutputs'), call('viewPapers')]);
  return outputs.ok
    ? { ok: true, value: { outputs: outputs.value, papers: papers.ok ? papers.value : null } }
    : outputs;
}

/** Keluaran: the available outputs, their audience, links to the files created here, and the papers that come back signed. */
export function Outputs() {
  const [made, setMade] = useState<Readonly<Record<string, Made>>>({});
  const page = useOrders<OutputsPage>(load, 'keluaran');
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
      {({ outputs, papers }) => (
        <>
          {papers === null ? null : <SignedPapers view={papers} busy={busy} order={order} />}
          {groups.map(({ audience, title, note: words }) => (
            <section key={audience} aria-label={title}>
              <h2>{title}</h2>
              <p class="soft">{words}</p>
              <ul>
                {outputs
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
          ))}
        </>
      )}
    </Page>
  );
}
