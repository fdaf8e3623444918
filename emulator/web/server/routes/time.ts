import { Refused, type Routes } from './route';

export const timeRoutes: Routes = {
  'GET /api/clock': ({ clock }) => clock.state(),

  /** Answers when the clock has arrived; the way there is told live. */
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
