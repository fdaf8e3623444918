import { useEffect, useState } from 'preact/hooks';
import type { LacksView, OverviewView } from '../../rpc/contract/contract';
import { call } from '../server';

/**
 * What is missing: from the overview, or from a call of its own if there are too many rows for the overview; null until known,
 * an error message if it fails.
 */
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
