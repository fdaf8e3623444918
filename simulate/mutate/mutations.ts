/** A plausible programming mistake, and the tests one of which must detect it. */
export interface Mutation {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Paths of tests, from the project's root. */
  readonly tests: readonly string[];
  /** Environment of the tests, for a longer run than usual. */
  readonly env?: Readonly<Record<string, string>>;
}

/** An Editor's attack on 40 offices notices it; the journeys that open each door do, too. */
const ATTACKED = {
  tests: ['test/simulate/attack.test.ts', 'test/journeys/rights'],
  env: { SERANGAN: '40' },
};

export const mutations: readonly Mutation[] = [
  {
    name: 'files are moved before the ledger says that they will be',
    file: 'src/app/scans/take-in-scans.ts',
    find: 'const plan = listing === null ? rest : planIntake(office, listing, context);',
    replace:
      'const plan = listing === null ? rest : planIntake(office, listing, context);' +
      ' deps.scans.carryOut(plan.moves, context.settings.folders, deps.timeIsOver);',
    tests: ['test/journeys/scans/scans.test.ts'],
  },
  {
    name: 'MENGIRIM is not written before the mail',
    file: 'src/app/report/mail-report.ts',
    find: 'ok({ changes: sending.value.changes, reply:',
    replace: 'ok({ changes: { ...sending.value.changes, updates: [] }, reply:',
    tests: ['test/journeys/kegiatan/report.test.ts'],
  },
  {
    name: 'a row is trusted to stand where it stood',
    file: 'src/google/sheets/transaction/verified-write.ts',
    find: 'if (headersUnchanged && rowsUnchanged) return true;',
    replace: 'if (headersUnchanged || rowsUnchanged || !rowsUnchanged) return true;',
    tests: [
      'test/journeys/inventory/hand-edits.test.ts',
      'test/journeys/inventory/moving-rows.test.ts',
      'test/journeys/office/set-up.test.ts',
    ],
  },
  {
    name: 'anybody may open a Kegiatan',
    file: 'src/domain/procedure/open-kegiatan.ts',
    find: 'if (wrongActor) return err(wrongActor);',
    replace: 'void wrongActor;',
    tests: ['test/doors'],
  },
  {
    name: 'a typed row is credited to whoever pressed the next button',
    file: 'src/domain/inventory/normalize-rows.ts',
    find: 'log.push(adoption(id, people, after));',
    replace: 'log.push(adoption(id, [context.actor], after));',
    tests: ['test/journeys/coordination/four-eyes.test.ts'],
  },
  {
    name: 'a step is finished over a question of the guard',
    file: 'src/domain/procedure/finish-step.ts',
    find: 'if (questions.length > 0)',
    replace: 'if (questions.length < 0)',
    tests: ['test/journeys/coordination/guard.test.ts'],
  },
  {
    name: 'the DIP is published over a question of the guard',
    file: 'src/app/publish/publish-dip.ts',
    find: 'if (questions.length > 0)',
    replace: 'if (questions.length < 0)',
    tests: ['test/journeys/coordination/guard.test.ts'],
  },
  {
    name: 'a decision that was typed by hand counts',
    file: 'src/google/sheets/load-office.ts',
    find: 'if (office.inventaris) office.inventaris = asLogged(office.inventaris, log);',
    replace: 'void asLogged;',
    tests: ['test/journeys/coordination/four-eyes.test.ts'],
  },
  {
    name: 'a status that was typed into the ledger of the scans files the file',
    file: 'src/google/sheets/load-office.ts',
    find: 'if (office.pindaian) office.pindaian = asFiled(office.pindaian, log, given);',
    replace: 'void asFiled;',
    tests: ['test/journeys/scans/no-scan.test.ts'],
  },
  {
    name: 'a folder of exempted scans is limited before the accounts that keep it have grants',
    file: 'src/app/office/rights/limit-exempted.ts',
    find: 'isShut || timeIsOver()',
    replace: '(isShut && false) || timeIsOver()',
    tests: ['test/journeys/scans/limited-folders.test.ts'],
  },
  {
    name: 'nobody is removed from a folder of exempted scans who lost the role',
    file: 'src/domain/scans/archive/exempted-access.ts',
    find: '...removed.map((grant): AccessStep',
    replace: '...removed.slice(removed.length).map((grant): AccessStep',
    tests: ['test/journeys/scans/limited-folders.test.ts'],
  },
  {
    name: 'an exempted scan stays open to whoever has its link',
    file: 'src/domain/scans/archive/exempted-access.ts',
    find: '...excessOnFiles(folder).map(',
    replace: '...excessOnFiles(folder).slice(folder.files.length * 9).map(',
    tests: ['test/journeys/scans/limited-folders.test.ts'],
  },
  {
    name: 'folders are made anew though the archive is not shared',
    file: 'src/google/drive/folders/folder-tree.ts',
    find: 'if (!archive.isOwn && anyNotShared(wanted, archive.folders, seen)) return undefined;',
    replace: '',
    tests: ['test/journeys/scans/unshared-folder.test.ts'],
  },
  {
    name: 'a copy of the workbook writes as the workbook does',
    file: 'src/google/sheets/transaction/execution.ts',
    find: 'if (refused) return err(refused);',
    replace: 'void refused;',
    tests: ['test/journeys/office/copies.test.ts', 'test/journeys/office/copy-orders.test.ts'],
  },
  {
    name: 'a text that begins with = is written as a formula',
    file: 'src/google/sheets/rows/codec.ts',
    find: ': { stringValue: asCell(value) };',
    replace: ": value.startsWith('=') ? { formulaValue: value } : { stringValue: asCell(value) };",
    tests: ['test/injection/exits.test.ts'],
  },
  {
    name: 'the signs of HTML are not escaped in the report',
    file: 'src/domain/text/escape-html.ts',
    find: 'marks[mark] ?? mark',
    replace: 'marks[mark] === undefined ? mark : mark',
    tests: ['test/domain', 'test/render'],
  },
  {
    name: 'an item of the menu starts without asking for consent',
    file: 'src/menu-entry.ts',
    find: 'requireConsent(ScriptApp);',
    replace: '',
    tests: ['test/journeys/office/consent.test.ts'],
  },
  {
    name: 'equal rows of settings: the last is read, the first is written',
    file: 'src/domain/office/settings/settings.ts',
    find: 'const given = new Map([...byKey].map(([key, row]) => [key, tidy(row.value)]));',
    replace:
      'const given = new Map([...byKey].map(([key, row]) => [key, tidy(row.value)]));' +
      ' for (const row of rows) given.set(`${tidy(row.section)}/${tidy(row.label)}`, tidy(row.value));',
    tests: ['test/journeys/office/spoiled-settings.test.ts'],
  },
  {
    name: 'the kind of a file is not checked when it is paired',
    file: 'src/domain/scans/decisions/pair-scan.ts',
    find: 'target.value.check({ name, size: size ?? 0, mimeType, content }, context)',
    replace: "target.value.check({ name, size: size ?? 1, mimeType, content: 'pdf' }, context)",
    tests: ['test/domain/scans'],
  },
  {
    name: 'a category that nobody knows becomes a public one',
    file: 'src/domain/import/read-cell.ts',
    find: "      value: '',\n      doubt: `${texts.length === 0",
    replace: "      value: 'setiap saat',\n      doubt: `${texts.length === 0",
    tests: ['test/domain/import'],
  },
  {
    name: 'a blank cell of a row overwrites what the register knows',
    file: 'src/domain/registers/entry/entry-cells.ts',
    find: 'dipCells(ordered, known.DIP.get(id) ?? null, sources, known.DIK.get(left))',
    replace: 'dipCells(ordered, null, sources, undefined)',
    tests: ['test/domain/registers'],
  },
  {
    name: 'what leaves the DIP stays on the public page',
    file: 'src/app/registers/change-entry.ts',
    find: 'const published = carryOutRemoval(deps, removal);',
    replace: 'const published = carryOutRemoval(deps, removal && null);',
    tests: ['test/journeys/registers/removal.test.ts'],
  },
  {
    name: 'an added row beside a locked one gives roles',
    file: 'src/domain/office/settings/settings.ts',
    find: 'if (isLockedRow(key)) given.set(',
    replace: "if (key === 'x') given.set(",
    ...ATTACKED,
  },
  {
    name: 'a Status typed into a register undoes a withdrawal',
    file: 'src/domain/registers/vouched-entries.ts',
    find: "...(standing !== 'in' && { status: 'ditarik' }),",
    replace: '',
    tests: ['test/domain/registers/vouched-entries.test.ts'],
  },
  {
    name: 'a status that was typed into Tahapan finishes a step',
    file: 'src/domain/kegiatan/vouched-steps.ts',
    find: 'const status = statusOf(line, lines, procedure);',
    replace: 'const status = sheet.status ?? statusOf(line, lines, procedure);',
    tests: ['test/domain/kegiatan/vouched-steps.test.ts'],
  },
  {
    name: 'an exception from four eyes counts as it was typed',
    file: 'src/domain/kegiatan/vouched-steps.ts',
    find: "if (entry === undefined) return '';",
    replace: 'if (entry === undefined) return typed;',
    tests: ['test/domain/kegiatan/vouched-steps.test.ts'],
  },
  {
    name: 'the copies of an exempted scan stay where everybody opens them',
    file: 'src/domain/scans/archive/exempted-copies.ts',
    find: 'readersOf(place, settings) !== undefined',
    replace: 'readersOf(place, settings) === undefined',
    tests: ['test/journeys/scans/exempted-copies.test.ts'],
  },
  {
    name: 'the entry of a number is its first row',
    file: 'src/domain/workbook/without-copies.ts',
    find: 'alike.find((each) => each === originals?.get(id))',
    replace: 'alike[0]',
    tests: ['test/domain/workbook/without-copies.test.ts'],
  },
  {
    name: 'a deleted line of a register is forgotten',
    file: 'src/domain/registers/entry/logged-entries.ts',
    find: 'filter(({ id }) => !present.has(id))',
    replace: 'filter(() => false)',
    tests: ['test/domain/registers/entry/restore-entries.test.ts'],
  },
  {
    name: 'a deleted line of a filed scan is forgotten',
    file: 'src/domain/scans/ledger/logged-scans.ts',
    find: '!present.has(scan.id) && !isReplaced(scan)',
    replace: 'present.has(scan.id) && !isReplaced(scan)',
    tests: ['test/domain/scans/ledger/restore-scans.test.ts'],
  },
  {
    name: 'a deleted line of a scan is put back with other content than was filed',
    file: 'src/domain/scans/ledger/restore-scans.ts',
    find: " && (scan.sha256 === '' || hasContent(file, scan))",
    replace: '',
    tests: ['test/domain/scans/ledger/restore-scans.test.ts'],
  },
  {
    name: 'a file that bears no mark is taken for a scan wherever it is',
    file: 'src/google/drive/custody.ts',
    find: 'return scan === scanId ? home(file) === undefined : ',
    replace: 'return scan === scanId ? false : ',
    ...ATTACKED,
  },
  {
    name: 'a folder is taken for the one of a row without its mark',
    file: 'src/google/drive/custody.ts',
    find: 'return found === undefined || (isMarked ? found !== pathMark(path) : path === ROOT);',
    replace: 'return isMarked && found === undefined && path === ROOT;',
    ...ATTACKED,
  },
  {
    name: 'copies of the report go to addresses that anybody may type',
    file: 'src/domain/office/settings/locked-settings.ts',
    find: 'const lockedKeys = [ACCOUNT, ACCOUNT_KIND, keyOf(mailSettings.cc), PHONE_ADDRESS];',
    replace:
      'const lockedKeys = [ACCOUNT, ACCOUNT_KIND, ...(keyOf(mailSettings.cc) ? [] : []), PHONE_ADDRESS];',
    ...ATTACKED,
  },
];
