/** When a clock trigger fires: https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export type Schedule =
  | { readonly kind: 'everyMinutes'; readonly minutes: number }
  | { readonly kind: 'everyHours'; readonly hours: number }
  | { readonly kind: 'everyDays'; readonly days: number; readonly hour: number; readonly minute: number }
  | { readonly kind: 'after'; readonly at: number };

export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  /** The creator, as whom it runs. */
  readonly owner: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly schedule?: Schedule;
  /** The next firing in milliseconds since 1970; absent once a one-time trigger has fired, which still counts towards the limit. */
  readonly nextAt?: number;
}
