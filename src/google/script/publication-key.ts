import { hexOf, type Seal } from '../../domain/publication/seal';

/** The script property with the key of the published file's seal. A copy of the spreadsheet has a script without it. */
const KEY = 'KUNCI_TERBITAN';

type Properties = Pick<GoogleAppsScript.Properties.Properties, 'getProperty' | 'setProperty'>;

/**
 * The key, 64 hexadecimal digits, made at its first use from two random UUIDs of 122 bits each. Read once an execution.
 * @param newId a random UUID (Utilities.getUuid)
 */
export function createPublicationKey(
  properties: () => Properties,
  newId: () => string,
  digest: (text: string) => string,
): () => string {
  let key = '';
  return () => {
    if (key !== '') return key;
    const found = properties().getProperty(KEY);
    key = found !== null && /^[0-9a-f]{64}$/.test(found) ? found : digest(newId() + newId());
    if (key !== found) properties().setProperty(KEY, key);
    return key;
  };
}

type Signing = Pick<GoogleAppsScript.Utilities.Utilities, 'Charset' | 'computeHmacSha256Signature'>;

export const createSeal =
  (utilities: Signing, key: () => string): Seal =>
  (text) =>
    hexOf(utilities.computeHmacSha256Signature(text, key(), utilities.Charset.UTF_8));
