/** The result of a call: the value, or the reason for a refusal in words. Plain JSON, times as ISO 8601 with offset. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details: readonly string[];
      /** Keys of the fields that are wrong or missing. */
      readonly fields?: readonly string[];
    };
