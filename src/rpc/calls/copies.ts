import * as v from 'valibot';
import { moveOfficeHere } from '../../app/copies/move-office-here';
import { startNewOffice } from '../../app/copies/start-new-office';
import { viewCopy } from '../../app/copies/view-copy';
import type { CopiesApi } from '../contract/copies';
import { copyView } from '../views/copy-view';
import { pageCall, type CallsOf } from './page-call';
import { none } from './parts';

export const copiesCalls = {
  viewCopy: pageCall(none, viewCopy, copyView),
  startNewOffice: pageCall(v.strictTuple([v.picklist(['kosong', 'daftar'])]), startNewOffice),
  moveOfficeHere: pageCall(none, moveOfficeHere),
} satisfies CallsOf<CopiesApi>;
