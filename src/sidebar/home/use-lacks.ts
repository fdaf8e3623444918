import { useEffect, useState } from 'preact/hooks';
import type { LacksView, OverviewView } from '../../rpc/contract/contract';
import { call } from '../server';

/** What is missing: as the overview tells it, or asked for where the rows are too many for the opening; null until it is known. */
export function useLacks(overview: OverviewView): LacksView | null {
  const [asked, setAsked] = useState<{ readonly of: OverviewView; readonly lacks: LacksView } | null>(null);
  useEffect(() => {
    if (overview.lacks !== null) return;
    void call('viewLacking').then((answer) => {
      if (answer.ok) setAsked({ of: overview, lacks: answer.value });
    });
  }, [overview]);
  return overview.lacks ?? (asked?.of === overview ? asked.lacks : null);
}
