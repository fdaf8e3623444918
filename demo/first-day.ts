import type { WorkspaceOptions } from '../emulator';
import type { DemoOffice } from './office';
import { people } from './people';

/** The defaults of clasp and English accounts, for people whose accounts are in Indonesian and who have granted nothing yet. */
export const firstDay = {
  language: 'id',
  locale: 'en_US',
  timeZone: 'America/Los_Angeles',
  consent: 'ask',
} as const satisfies Partial<WorkspaceOptions>;

/** Everybody in the office, or the given people, opens the sidebar for the first time; each leaves a different checkbox empty. */
export async function everybodyComes(
  office: DemoOffice,
  visitors: readonly { readonly email: string }[] = people,
): Promise<void> {
  for (const [index, { email }] of visitors.entries()) await firstClicks(office, email, index);
}

/**
 * The first clicks of a person. One checkbox of the consent window is left empty, so the menu item asks for consent
 * again and does nothing else; then all are ticked.
 */
async function firstClicks({ workspace }: DemoOffice, person: string, leftOut: number): Promise<void> {
  const open = () =>
    workspace.run({ function: 'openSidebar', as: person, from: 'menu', isolation: 'inline' });
  const asked = (await open()).asksConsent ?? [];
  const withheld = asked[leftOut % asked.length] ?? '';
  workspace.consent.allow(
    person,
    asked.filter((scope) => scope !== withheld),
  );
  const { asksConsent = [], ui } = await open();
  if (asksConsent.join() !== withheld || ui.length > 0)
    throw new Error(`Without ${withheld} the menu asked ${person} for "${asksConsent.join(', ')}"`);
  workspace.consent.allow(person, asksConsent);
}
