import { define, imitate } from './imitate';

/** Services that Google has and this Workspace has not: using one says so by name. What Google has not stays undefined. */
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
