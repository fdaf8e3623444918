import { Refused } from '../refused';
import type { Routes } from './route';

export const timeRoutes: Routes = {
  'GET /api/clock': ({ clock }) => clock.state(),

  /** Responds when the clock has reached the time; progress is sent as live news. */
  'POST /api/clock/go': async ({ clock }, visit) => {
    const { to } = await visit.json<{ to: string }>();
    await clock.goTo(Date.parse(to)).catch((error: unknown) => {
      throw new Refused(error instanceof Error ? error.message : String(error));
    });
    return clock.state();
  },

  'POST /api/clock/stop': ({ clock }) => {
    clock.stop();
    return {};
  },

  'POST /api/clock/run': async ({ clock }, visit) => {
    clock.run((await visit.json<{ running: boolean }>()).running);
    return clock.state();
  },
};
