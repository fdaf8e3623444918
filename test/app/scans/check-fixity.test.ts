import { checkFixity, type FixityReply } from '../../../src/app/scans/check-fixity';
import type { Execution } from '../../../src/ports/execution';
import type { ScanStore } from '../../../src/ports/scan-store';
import { FIXITY_PARTS } from '../../../src/domain/scans/archive/plan-fixity';
import { as, freshWorld, MORNING, scanRow } from '../../domain/office-builder';

const EXEMPTED = 'Arsip/2025/KUL/dikecualikan';
const OPEN = 'Arsip/2025/KUL/berkala';

/** A daily check of two folders whose listings are empty; one scan of each is due. */
function check(closed: readonly string[]): { reply: FixityReply; asked: readonly string[] } {
  const pindaian = [EXEMPTED, OPEN].flatMap((place) =>
    Array.from({ length: FIXITY_PARTS }, (_, index) =>
      scanRow({ id: `P-${place}-${index}`, state: 'tersimpan', place, archivedAt: MORNING }),
    ),
  );
  const transactWith: Execution['transactWith'] = (_reads, gather, decide) => {
    const office = { pindaian, salinan: [] } as never;
    const context = as('', freshWorld());
    const outcome = decide(office, gather(office, context), context);
    if (!outcome.ok) return outcome;
    return { ok: true, value: outcome.value.reply };
  };
  let asked: readonly string[] = [];
  const scans = {
    listStored: () => [],
    closed: (paths: readonly string[]) => {
      asked = paths;
      return closed;
    },
  };
  const result = checkFixity({
    execution: { transactWith } as Execution,
    scans: scans as unknown as ScanStore,
  })();
  if (!result.ok) throw new Error(result.error.code);
  return { reply: result.value, asked };
}

test('files of a folder that the trigger cannot open do not count as missing; those of any other folder do', () => {
  const { reply, asked } = check([EXEMPTED]);
  expect(asked).toEqual([EXEMPTED]);
  expect(reply).toMatchObject({ checked: 1, findings: [{ kind: 'hilang', place: OPEN }] });
});

test('the files of an empty folder of exempted scans count as missing if the trigger can open it', () =>
  expect(check([]).reply.findings.map(({ kind }) => kind)).toEqual(['hilang', 'hilang']));
