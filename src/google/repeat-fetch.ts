import { classify, errorOf } from './errors';
import { passing, type Repeat } from './repeat';

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
    const ask = (): void => {
      const wanted = open();
      const answers = service().fetchAll(wanted.flatMap((at) => requests[at] ?? []));
      wanted.forEach((at, place) => {
        const answer = answers[place];
        if (answer) responses[at] = answer;
      });
      const failed = responses.find((response) => isOpen(response));
      if (failed) throw errorOf(failed);
    };
    try {
      if (requests.length > 0) repeat(ask);
    } catch (error) {
      if (responses.length === 0) throw error;
    }
    return responses;
  };
  return {
    fetchAll,
    fetch: (url: string, params?: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions) => {
      const [response] = fetchAll([{ ...params, url }]);
      if (!response) throw new Error(`No answer for ${url}`);
      return response;
    },
  };
};

const isOpen = (response: Response | undefined): boolean =>
  response === undefined ||
  (isFailure(response.getResponseCode()) && passing.has(classify(errorOf(response))));

const isFailure = (code: number): boolean => code >= 400;
