import { define, imitate } from './imitate';

/** Google's services that are not imitated: using one throws with its name. What Google does not have stays undefined. */
const SERVICES = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

export function installNotImitated(): void {
  for (const name of SERVICES) define(name, imitate(name, {}));
}
