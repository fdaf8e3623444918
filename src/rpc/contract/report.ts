import type { Answer } from './answer';

export interface ReportApi {
  /** `doubt` answers what became of a mail that was found in MENGIRIM; null otherwise. */
  sendReport(
    doubt: 'kirim ulang' | 'sudah terkirim' | null,
  ): Answer<{ readonly letterNumber: string; readonly report: string; readonly to: readonly string[] }>;
}

export const reportCalls = ['sendReport'] as const satisfies readonly (keyof ReportApi)[];
