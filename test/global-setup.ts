import { scratchFolder } from '../emulator';

/** What jest's workers start with; they are begun after this. */
const surroundings: Readonly<Record<string, string>> = {
  // The local Workspace of the tests need not outlive a power cut.
  LOCAL_WORKSPACE_FSYNC: 'no',
  TMPDIR: scratchFolder(),
  // Executions are many short lives: with room for the young, V8 collects them seldom.
  NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', '--max-semi-space-size=64'].join(' ').trim(),
};

export default function setUp(): void {
  Object.assign(process.env, surroundings);
}
