/** What a page gets back: the value, or in words why not. Plain JSON, times as ISO 8601 with offset. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details: readonly string[];
      /** Keys of the boxes of a form that are wrong or missing. */
      readonly fields?: readonly string[];
    };
