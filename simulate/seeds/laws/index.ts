import type { Law } from '../law';
import { bystanderLaws } from './bystanders';
import { procedureLaws } from './procedure';
import { publicLaws } from './public';
import { scanLaws } from './scans';
import { viewLaws } from './views';
import { wordLaws } from './words';

export const laws: readonly Law[] = [
  ...scanLaws,
  ...procedureLaws,
  ...publicLaws,
  ...bystanderLaws,
  ...viewLaws,
  ...wordLaws,
];
