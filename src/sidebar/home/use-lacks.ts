import { useEffect, useState } from 'preact/hooks';
import type { LacksView, OverviewView } from '../../rpc/contract/contract';
import { call } from '../server';

/** What is missing: as the overview tells it, or asked for where the rows are too many for the opening; null until it is known, words when it cannot be told. */
export function useLacks(overview: OverviewView): LacksView | string | null {
  const [asked, setAsked] = useState<{
    readonly of: OverviewView;
    readonly lacks: LacksView | string;
  } | null>(null);
  useEffect(() => {
    if (overview.lacks !== null) return;
    void call('viewLacking').then((answer) => {
      setAsked({ of: overview, lacks: answer.ok ? answer.value : answer.message });
    });
  }, [overview]);
  return overview.lacks ?? (asked?.of === overview ? asked.lacks : null);
}
