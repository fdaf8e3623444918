import * as v from 'valibot';
import { dropPaper } from '../../app/scans/drop-paper';
import { viewPapers } from '../../app/scans/view-papers';
import type { PapersApi } from '../contract/papers';
import { papersView } from '../views/papers-view';
import { pageCall, type CallsOf } from './page-call';
import { id, none } from './parts';

export const papersCalls = {
  viewPapers: pageCall(none, viewPapers, papersView),
  dropPaper: pageCall(v.strictTuple([id]), dropPaper),
} satisfies CallsOf<PapersApi>;
