import type { Execution } from '../../../emulator/index';
import { archiveEditors } from '../archive';
import { isToWait } from '../perform';
import type { Invariant } from '../invariant';
import type { World } from '../world';

/** Technical words, which texts of documents do not contain. */
const MACHINE =
  /\b(?:Type|Reference|Range|Syntax)Error\b|\bundefined\b|\bNaN\b|\[object |Exception\b|\bat .+:\d+:\d+|\bnull\b/;
const ENGLISH =
  /\b(?:the|is|are|not|cannot|could|failed|error|invalid|required|permission|please|try|again|unexpected|service|missing|unknown)\b/i;

/** @returns the first word that a person should not see; undefined when there is none */
export const badWord = (text: string): string | undefined => (MACHINE.exec(text) ?? ENGLISH.exec(text))?.[0];

/** The message for a person with whom the archive is not shared; this is not a fault. */
const UNSHARED = /tidak terlihat dari akun Anda/;

/** The message for a person who is to write a row that was sorted onto a lock; the clock's next intake moves the locks. */
const MOVED_LOCK = /sheet Pengaturan baru diurutkan/;
const locksAreLeft = ({ office, sortedAt }: World): boolean => {
  const row = office.table('Pengaturan').find((each) => each['Uraian'] === 'Detak Terakhir');
  const isOver = ({ function: name, status, startedAt }: Execution): boolean =>
    name === 'clockTick' && status === 'completed' && Date.parse(startedAt) > Date.parse(sortedAt);
  const hasBeaten = Date.parse(row?.['Nilai'] ?? '') > Date.parse(sortedAt);
  return sortedAt !== '' && !(hasBeaten && office.workspace.executions.some(isOver));
};

export const wordingInvariants: readonly Invariant[] = [
  {
    name: 'setiap kata kepada orang berbahasa Indonesia',
    check: (world) => {
      for (const execution of fresh(world))
        for (const text of textsOf(execution)) {
          const bad = badWord(text);
          if (bad) return `${execution.function}: "${bad}" dalam "${text.slice(0, 200)}"`;
        }
      return undefined;
    },
  },
  {
    name: 'tidak ada gangguan yang tidak terduga tanpa gangguan',
    check: (world) => {
      if (world.troubled || world.withheld.size > 0) return undefined;
      for (const execution of fresh(world)) {
        const { code, message } = (execution.result ?? {}) as { code?: string; message?: string };
        const why = execution.logs.join(' ').slice(0, 600);
        if (world.isShort && isQuota(execution)) continue;
        if (execution.status !== 'completed')
          return `${execution.function} ${execution.status}: ${execution.error?.message ?? ''}\n${execution.error?.stack ?? ''}`;
        const isUnshared =
          code === 'PLATFORM' &&
          UNSHARED.test(message ?? '') &&
          !archiveEditors(world).includes(execution.as);
        const isMovedLock = code === 'PLATFORM' && MOVED_LOCK.test(message ?? '') && locksAreLeft(world);
        if (!isUnshared && !isMovedLock && (code === 'UNEXPECTED' || code === 'PLATFORM'))
          return `${execution.function}: ${message ?? ''} ${why}`;
      }
      return undefined;
    },
  },
];

/** A person is asked to wait; a run of the clock, which has nobody to ask, continues at its next time. */
const isQuota = (execution: Execution): boolean =>
  isToWait(execution) ||
  (execution.from === 'trigger' && /Quota exceeded/.test(execution.error?.message ?? ''));

const fresh = ({ office, executionsBefore }: World): readonly Execution[] =>
  office.workspace.executions.slice(executionsBefore);

/** Texts of refusals, notes and dialogs; a failure before the product's own code runs has Google's message. */
function textsOf({ result, ui }: Execution): readonly string[] {
  const { message = '', details = [] } = (result ?? {}) as { message?: string; details?: readonly string[] };
  return [message, ...details, ...ui.flatMap((event) => [event.title, event.message ?? ''])];
}
