/**
 * The consent screen's description of a scope. The English texts are Google's
 * (https://developers.google.com/identity/protocols/oauth2/scopes); the Indonesian ones are assumed.
 */
const words: Readonly<Record<string, string>> = {
  spreadsheets: 'Melihat, mengedit, membuat, dan menghapus semua spreadsheet Google Sheets Anda.',
  'spreadsheets.currentonly': 'Melihat dan mengelola spreadsheet tempat aplikasi ini dipasang.',
  'spreadsheets.readonly': 'Melihat semua spreadsheet Google Sheets Anda.',
  drive: 'Melihat, mengedit, membuat, dan menghapus semua file Google Drive Anda.',
  'drive.file':
    'Melihat, mengedit, membuat, dan menghapus hanya file Drive yang Anda gunakan dengan aplikasi ini.',
  'drive.readonly': 'Melihat dan mendownload semua file Google Drive Anda.',
  'script.container.ui':
    'Menampilkan dan menjalankan konten web pihak ketiga dalam dialog dan sidebar di aplikasi Google.',
  'script.external_request': 'Terhubung ke layanan eksternal.',
  'script.scriptapp': 'Mengizinkan aplikasi ini berjalan saat Anda tidak ada.',
  'script.send_mail': 'Mengirim email sebagai Anda.',
  'userinfo.email': 'Melihat alamat email utama Akun Google Anda.',
  'userinfo.profile': 'Melihat info pribadi Anda, termasuk info yang Anda jadikan publik.',
};

/** A scope without a description is shown as its URL. */
export const scopeWords = (scope: string): string => words[scope.split('/').pop() ?? ''] ?? scope;
