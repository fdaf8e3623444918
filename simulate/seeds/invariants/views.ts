import type { Invariant } from '../invariant';
import type { World } from '../world';

interface Lacks {
  readonly lanes: readonly {
    readonly lane: string;
    readonly lines: readonly { readonly words: string; readonly filter: string | null }[];
  }[];
  readonly returned: readonly { readonly unit: string; readonly count: number }[];
}

interface List {
  readonly unit: string;
  readonly kegiatan: string | null;
  readonly mayType: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly steps: readonly { readonly number: number; readonly status: string }[];
}

/** The contents of Beranda and of a unit's list in one action, for a member of the unit, right after a review of the rows. */
function compared({
  office,
  executionsBefore,
}: World): { readonly lacks: Lacks; readonly list: List } | undefined {
  const [review, overview, list, ...more] = office.workspace.executions.slice(executionsBefore);
  const names = [review, overview, list].map((execution) => execution?.function);
  if (more.length > 0 || names.join() !== 'auditRows,viewOverview,viewRows') return undefined;
  const [reviewed, home, rows] = [review, overview, list].map((execution) => valueOf(execution?.result));
  const { lacks } = (home ?? {}) as { readonly lacks?: Lacks | null };
  const view = rows as List | undefined;
  return reviewed && lacks && view?.mayType && view.kegiatan !== null ? { lacks, list: view } : undefined;
}

const valueOf = (result: unknown): unknown => {
  const answer = result as { readonly ok?: boolean; readonly value?: unknown } | null | undefined;
  return answer?.ok === true ? answer.value : undefined;
};

const counted: readonly string[] = [
  'belum ada bukti',
  'belum diputuskan',
  'dikembalikan',
  'belum ada lokasi',
];

const isClosed = ({ steps }: List): boolean =>
  steps.some(({ number, status }) => number === 3 && status === 'selesai');

export const viewInvariants: readonly Invariant[] = [
  {
    name: 'Beranda dan daftar menyebut angka yang sama',
    check: (world) => {
      const views = compared(world);
      const lane = views?.lacks.lanes.find(({ lane: code }) => code === views.list.unit);
      // After step 3 nobody edits a row, so Beranda asks nobody to.
      const compares = views && isClosed(views.list) ? counted : [...counted, 'bermasalah'];
      for (const filter of views ? compares : []) {
        const line = lane?.lines.find((one) => one.filter === filter);
        const stated = Number.parseInt(line?.words ?? '0', 10);
        const shown = views?.list.counts[filter];
        if (stated !== shown) return `${filter}: Beranda ${stated}, daftar ${shown ?? ''}`;
      }
      return undefined;
    },
  },
  {
    name: 'setiap baris yang dikembalikan adalah tugas seseorang',
    check: (world) => {
      const views = compared(world);
      if (!views) return undefined;
      const { lacks, list } = views;
      const told = lacks.returned.find(({ unit }) => unit === list.unit)?.count ?? 0;
      const shown = isClosed(list) ? 0 : (list.counts['dikembalikan'] ?? 0);
      return told === shown ? undefined : `${shown} dikembalikan, ${told} menjadi tugas ${list.unit}`;
    },
  },
];
