import { scratchFolder } from '../emulator';
import { prepareOffices } from './journeys/set-up-copies';

/** What jest's workers start with; they are begun after this. */
const surroundings: Readonly<Record<string, string>> = {
  // The local Workspace of the tests need not outlive a power cut.
  LOCAL_WORKSPACE_FSYNC: 'no',
  TMPDIR: scratchFolder(),
  // Executions are many short lives: with room for the young, V8 collects them seldom. What is left of an execution's realm is garbage, but a
  // realm outlives two collections of the young, and unless told V8 lets gigabytes of the old pile up before it looks at them.
  NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', '--max-semi-space-size=32 --max-old-space-size=768']
    .join(' ')
    .trim(),
};

export default function setUp(): void {
  Object.assign(process.env, surroundings);
  prepareOffices();
}
