import { ServiceError } from '../errors';
import type { Host } from '../workspace/host';
import type { Api } from '../workspace/state';

export interface Apis {
  /** As after a push that did not enable it: https://github.com/google/clasp/issues/1151 */
  disable(api: Api): void;
  enable(api: Api): void;
}

const TITLES: Readonly<Record<Api, string>> = { sheets: 'Google Sheets', drive: 'Google Drive' };

/** A typical Cloud project number; every script has one of its own. */
const PROJECT = '413028171940';

/** Throws what an API returns that is not enabled in the script's Cloud project: openclaw/gogcli#415, googleworkspace/apps-script-oauth2#443. */
export function checkApi(host: Host, name: string): void {
  const api = /^(Sheets|Drive)\./.exec(name)?.[1]?.toLowerCase() as Api | undefined;
  if (api && isOff(host, api)) throw switchedOff(api);
}

export const isOff = ({ state }: Host, api: Api): boolean => state.apisOff?.includes(api) ?? false;

export function switchedOff(api: Api): ServiceError {
  const address = `https://console.developers.google.com/apis/api/${api}.googleapis.com/overview?project=${PROJECT}`;
  return new ServiceError(
    `${TITLES[api]} API has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${address} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
    403,
    'accessNotConfigured',
  );
}

export function apisOf(host: Host): Apis {
  const off = (): readonly Api[] => host.state.apisOff ?? [];
  const keep = (apis: readonly Api[]): void => {
    host.state.apisOff = apis;
    host.saveState();
  };
  return {
    disable: (api) => keep([...new Set([...off(), api])]),
    enable: (api) => keep(off().filter((each) => each !== api)),
  };
}
