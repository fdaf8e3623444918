import { fold } from '../../text/normalise';

/** The content of the cell while the retention is not determined. */
const UNSET = /^(?:[-.]*|belum (?:ditetapkan|ditentukan|ada))$/;
export const saysRetention = (text: string): boolean => !UNSET.test(fold(text));
