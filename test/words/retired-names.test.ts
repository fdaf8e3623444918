import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const folders = ['src', 'emulator', 'demo', 'preview', 'build', 'bench', 'simulate', 'test'];

/** Names that a reader had to decode, with what is said instead. */
const retired: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bWorkshop\b|\bCaretaker\b/, 'Provisioner, OfficeInspector'],
  [/OutputPress|latePress/, 'OutputRenderer, lazyOutputRenderer'],
  [/PublicShelf|\bshelv/i, 'PublicationStore, move'],
  [/\bdeeds?\b/i, 'action, operation'],
  [/\bFate\b/, 'Placement, DeliveryResult, FinalDisposition'],
  [/\bDesk\b/, 'IntakeState, MoveRun'],
  [/judgeScan|\bjudge\(/, 'classifyFile, resolveScan'],
  [/\brunWith\b|\bwriteOn\b/, 'transactWith, append'],
  [/\bfurnish/i, 'applyFormatting, fill'],
  [/SheetHands|\bhands-/, 'SheetUser, user-actions'],
  [/misfortune/i, 'faults'],
  [/bystander|\bdoings\b/i, 'unrelated data, steps'],
  [/Mailroom/i, 'Outbox'],
  [/\bbehind\(/, 'internalsOf'],
  [/tidings|untell/i, 'reminderKinds, unmarkSent'],
  [/keepsTheClock|warnOfSilence|\bisSilent\b/, 'ownsTriggers, notifyTriggerDown, isTriggerStale'],
  [/\bisLeftOver\b/, 'isStaleTrigger, isUnregistered'],
  [/\btake(?:Step|Lane|Scan)\b/, 'authorizeStep'],
  [/glanceAtReport|\bconsequences\(/, 'reportStatus, followUpChanges'],
  [/afterReview|reviewInventory|\breviewRows\b/, 'withNormalizedRows, normalizeRows, auditRows'],
  [/originalsFirst|writtenByUs/, 'duplicatesLast, systemColumns'],
  [/WhoseItIs/, 'ResponsibleNote'],
  [/\bmend(?:s|ed|ing)?\b/i, 'repair'],
  [/\bManner\b|STAND_IN|lostSigns/, 'NameVariant, REPLACEMENT, unsupportedCharacters'],
  [
    /\bchores?\b|openShelf|ill-willed|strange-hands/i,
    'dailyJobs, tempWorkspaces, malicious input, concurrent-edits',
  ],
];

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

const sources = folders
  .flatMap((folder) => sourceFiles(path.join(root, folder)))
  .filter((file) => file !== __filename)
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));

test('the sources are found', () => expect(sources.length).toBeGreaterThan(1500));

test.each(retired)('no name or comment says %s; %s is said instead', (pattern) =>
  expect(
    sources.filter(({ file, text }) => pattern.test(text) || pattern.test(file)).map(({ file }) => file),
  ).toEqual([]),
);
