/** https://developers.google.com/apps-script/guides/services/quotas : recipients a day, and limits of one message. */
export const DAILY_RECIPIENTS = { consumer: 100, workspace: 1500 } as const;
export const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
export const MAX_RECIPIENTS = 50;
/** "The subject line … (up to 250 characters)": reference/gmail/gmail-message#createDraftReply; its message is from memory. */
export const MAX_SUBJECT = 250;
export const MAX_ATTACHMENTS = 250;
export const MAX_TOTAL_BYTES = 25 * 1024 * 1024;
