import { classify, errorOf } from './errors';
import { transient, type Repeat } from './repeat';

export type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll'>;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/**
 * UrlFetchApp for requests that only read, with `muteHttpExceptions`. Transient failures are retried; of parallel
 * requests only the failed ones. A response that still fails is returned as it is.
 */
export const repeatingFetch = (service: () => Fetch, repeat: Repeat): Fetch => {
  const fetchAll: Fetch['fetchAll'] = (requests) => {
    const responses: Response[] = [];
    const open = (): number[] => requests.flatMap((_request, at) => (isOpen(responses[at]) ? [at] : []));
    const send = (): void => {
      const pending = open();
      const results = service().fetchAll(pending.flatMap((at) => requests[at] ?? []));
      pending.forEach((at, index) => {
        const result = results[index];
        if (result) responses[at] = result;
      });
      const failed = responses.find((response) => isOpen(response));
      if (failed) throw errorOf(failed);
    };
    try {
      if (requests.length > 0) repeat(send);
    } catch (error) {
      if (responses.length === 0) throw error;
    }
    return responses;
  };
  return {
    fetchAll,
    fetch: (url: string, params?: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions) => {
      const [response] = fetchAll([{ ...params, url }]);
      if (!response) throw new Error(`No response for ${url}`);
      return response;
    },
  };
};

const isOpen = (response: Response | undefined): boolean =>
  response === undefined ||
  (isFailure(response.getResponseCode()) && transient.has(classify(errorOf(response))));

const isFailure = (code: number): boolean => code >= 400;
