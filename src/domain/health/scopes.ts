/** What Google is asked to allow (appsscript.json) and what does not work without it. */
export const scopes = {
  spreadsheets: 'membaca dan menulis lembar kerja ini',
  drive: 'menemukan, menamai, dan memindahkan pindaian di Drive',
  'script.container.ui': 'menampilkan menu dan sidebar',
  'script.external_request': 'melihat awal dan akhir berkas baru serta logo laporan',
  'script.scriptapp': 'memasang pemicu waktu pengambil pindaian',
  'script.send_mail': 'mengirim laporan kepada Sekretaris dan pengingat kepada pelaku tahap',
  'userinfo.email': 'mengenali siapa yang bekerja',
} as const;

export type Scope = keyof typeof scopes;

/** @example scopeAddress('drive')  //=> 'https://www.googleapis.com/auth/drive' */
export const scopeAddress = (scope: Scope): string => `https://www.googleapis.com/auth/${scope}`;
