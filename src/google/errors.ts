import type { PlatformFault } from '../ports/platform-fault';

/** The used part of a UrlFetchApp response; declared here because pages import this file without Apps Script types. */
interface Response {
  getResponseCode(): number;
  getContentText(): string;
}

/** `error` of a Google API response; an advanced service throws it as `details` of a GoogleJsonResponseException. */
interface ErrorDetails {
  readonly code?: number;
  readonly message?: string;
  readonly errors?: readonly { readonly reason?: string }[];
}

/**
 * The only place that recognises Google's errors. The fields of an API error are checked first, since they do not
 * depend on the language; then the texts, which built-in services write in the language of the account; then the
 * status.
 * @example classify(new Error('Service invoked too many times for one day: email.'))  //=> 'MAIL_QUOTA'
 */
export function classify(thrown: unknown): PlatformFault {
  const details = detailsOf(thrown);
  const reason = details.errors?.map((error) => reasons[error.reason ?? '']).find((fault) => fault);
  if (reason !== undefined) return reason;
  const message = `${textOf(thrown)}\n${details.message ?? ''}`;
  const known = texts.find(({ english, indonesian }) => english.test(message) || indonesian?.test(message));
  return known?.fault ?? statuses[details.code ?? 0] ?? 'UNKNOWN';
}

/** The error of a UrlFetchApp response, as an advanced service would throw it. */
export function errorOf(response: Response): Error {
  const code = response.getResponseCode();
  const details: ErrorDetails = { ...errorIn(response.getContentText()), code };
  return Object.assign(new Error(`HTTP ${code}: ${details.message ?? ''}`), { details });
}

/** An advanced service that the script lacks; repaired in the same place as an API that is not enabled. */
export const notEnabled = (service: string): Error =>
  Object.assign(new Error(`The ${service} advanced service is not enabled in appsscript.json`), {
    details: { errors: [{ reason: 'accessNotConfigured' }] },
  });

function errorIn(body: string): ErrorDetails {
  try {
    return (JSON.parse(body) as { readonly error?: ErrorDetails }).error ?? {};
  } catch {
    return { message: body.slice(0, 500) };
  }
}

const detailsOf = (thrown: unknown): ErrorDetails =>
  (thrown as { readonly details?: ErrorDetails } | null | undefined)?.details ?? {};

const textOf = (thrown: unknown): string => {
  const message = (thrown as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
};

/**
 * `errors[].reason`. Reasons that are not listed (`forbidden`, `notFound`, `badRequest`) add nothing to the status.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
const reasons: Readonly<Record<string, PlatformFault>> = {
  accessNotConfigured: 'API_OFF',
  SERVICE_DISABLED: 'API_OFF',
  insufficientPermissions: 'CONSENT_MISSING',
  insufficientFilePermissions: 'NO_PERMISSION',
  insufficientParentPermissions: 'NO_PERMISSION',
  cannotDeletePermission: 'NO_PERMISSION',
  sharingRateLimitExceeded: 'SHARING_LIMIT',
  storageQuotaExceeded: 'STORAGE_FULL',
  teamDriveFileLimitExceeded: 'STORAGE_FULL',
  dailyLimitExceeded: 'QUOTA_DAY',
  rateLimitExceeded: 'QUOTA_MINUTE',
  userRateLimitExceeded: 'QUOTA_MINUTE',
  RATE_LIMIT_EXCEEDED: 'QUOTA_MINUTE',
  backendError: 'SERVER',
  internalError: 'SERVER',
};

const statuses: Readonly<Record<number, PlatformFault>> = {
  401: 'CONSENT_MISSING',
  403: 'NO_PERMISSION',
  404: 'NOT_FOUND',
  429: 'QUOTA_MINUTE',
  500: 'SERVER',
  502: 'SERVER',
  503: 'SERVER',
  504: 'SERVER',
};

interface Text {
  readonly fault: PlatformFault;
  readonly english: RegExp;
  /** The text for an account in Indonesian; APIs always write English. */
  readonly indonesian?: RegExp;
}

/**
 * From specific to general; the first match wins. English texts are from Google's documentation and public threads. Of
 * the Indonesian ones only `Anda tidak memiliki izin untuk memanggil ...` with `Izin yang diperlukan: ...` was seen in
 * public posts; the others are assumed, so their patterns are loose.
 */
const texts: readonly Text[] = [
  {
    // googleworkspace/apps-script-oauth2#443, openclaw/gogcli#415
    fault: 'API_OFF',
    english: /has not been used in project .* before or it is disabled|Access Not Configured/i,
  },
  {
    // enuchi/React-Google-Apps-Script#46; the code is the same in every language
    fault: 'SEVERAL_ACCOUNTS',
    english: /Error code PERMISSION_DENIED/i,
    indonesian: /\bkode (?:error|kesalahan):? PERMISSION_DENIED/i,
  },
  {
    fault: 'CONSENT_MISSING',
    english:
      /Authori[sz]ation is required|Required permissions:|permissions? to call |Specified permissions are not sufficient|insufficient authentication scopes|missing required authentication credential|Invalid Credentials/i,
    indonesian:
      /Izin yang diperlukan:|izin untuk memanggil|(?:Diperlukan|Memerlukan) otorisasi|otorisasi (?:di)?perlukan/i,
  },
  {
    fault: 'MAIL_QUOTA',
    english: /too many times (?:for|in) one day: e?mail/i,
    indonesian: /terlalu (?:sering|banyak).* hari\b.*: ?e-?mail/i,
  },
  {
    fault: 'QUOTA_DAY',
    english: /too many times (?:for|in) one day|too much computer time for one day/i,
    indonesian: /terlalu (?:sering|banyak|lama).* (?:satu|1|se)[ -]?hari\b/i,
  },
  {
    fault: 'SHARING_LIMIT',
    english: /sharing quota/i,
    indonesian: /kuota berbagi/i,
  },
  {
    fault: 'STORAGE_FULL',
    english: /storage quota|out of storage|storage (?:is )?full/i,
    indonesian: /kuota penyimpanan|penyimpanan .*(?:penuh|habis)/i,
  },
  {
    fault: 'TOO_MANY_AT_ONCE',
    english: /too many (?:scripts running simultaneously|simultaneous invocations)/i,
    indonesian: /terlalu banyak skrip|skrip .*(?:secara )?bersamaan/i,
  },
  {
    fault: 'QUOTA_MINUTE',
    english:
      /Quota exceeded for quota|rate limit exceeded|too many times in a short time|too many times|Too Many Requests/i,
    indonesian: /(?:dipanggil|dijalankan|digunakan) terlalu (?:sering|banyak)|terlalu banyak permintaan/i,
  },
  { fault: 'WORKBOOK_FULL', english: /number of cells in the workbook above the limit/i },
  {
    fault: 'PROTECTED',
    english: /trying to edit a protected (cell|range)/i,
    indonesian: /mengedit sel atau objek yang dilindungi/i,
  },
  { fault: 'NO_GRID', english: /No grid with id/i },
  { fault: 'PARENTS', english: /number of parents/i },
  { fault: 'NO_ACCOUNT', english: /no Google account/i },
  { fault: 'NOT_FOUND', english: /(?:File|Permission|entity was|ID) not found|No item with the given ID/i },
  {
    fault: 'MAIL_REFUSED',
    english: /Invalid email|no recipient|Limit Exceeded: Email/i,
    indonesian:
      /(?:email|surel) tidak valid|(?:tidak ada|tanpa) penerima|(?:batas|kuota).*(?:lampaui|lebihi).*email/i,
  },
  {
    fault: 'LOCK',
    english: /Lock timeout|holding the lock/i,
    indonesian: /(?:waktu tunggu|batas waktu).*kunci|(?:menahan|memegang) kunci/i,
  },
  {
    fault: 'TOO_LONG',
    english: /Exceeded maximum execution time/i,
    indonesian: /waktu (?:eksekusi|pelaksanaan) maksimum/i,
  },
  {
    fault: 'NO_PERMISSION',
    english:
      /(?:does|do) not have (?:sufficient )?permissions?\b|sufficient permissions|No permission to|Access denied/i,
    indonesian: /tidak memiliki (?:izin|akses)|akses ditolak/i,
  },
  {
    fault: 'DISCONNECTED',
    english: /NetworkError|Connection failure|Failed to fetch|network connection/i,
    indonesian: /(?:kegagalan|kesalahan) (?:koneksi|jaringan)/i,
  },
  {
    fault: 'SERVER',
    english:
      /server error occurred|Service error|internal error|service is currently unavailable|Service .* (?:failed|timed out) while accessing|Empty response/i,
    indonesian:
      /(?:kesalahan|error) (?:pada )?(?:server|layanan|internal)|Layanan .* (?:gagal|waktu habis|kehabisan waktu)/i,
  },
  {
    fault: 'INVALID',
    english: /Invalid argument/i,
    indonesian: /Argumen tidak valid/i,
  },
];
