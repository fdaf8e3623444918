import type { WireFile } from '../../wire/drive';
import { useOffice } from '../office';
import { wordsOf } from '../server';
import { okCancel } from '../ui/windows';

export interface DriveActions {
  upload(files: readonly File[]): Promise<void>;
  newFolder(): Promise<void>;
  rename(file: WireFile): Promise<void>;
  move(file: WireFile, folder: string): Promise<void>;
  trash(file: WireFile): Promise<void>;
}

/** The actions on files of the open folder; the live news show their results. */
export function useDriveActions(folder: string): DriveActions {
  const { server, windows } = useOffice();
  const post = async (
    path: string,
    body: unknown,
    query?: Readonly<Record<string, string>>,
  ): Promise<boolean> => {
    try {
      await server.post(`drive/${path}`, body, query);
      return true;
    } catch (error) {
      windows.toast('Drive', wordsOf(error));
      return false;
    }
  };
  const askName = (title: string, value: string): Promise<string | null> =>
    windows.ask({ title, message: '', buttons: okCancel, text: { label: 'Nama', value } });
  return {
    upload: async (files) => {
      for (const file of files)
        if (await post('upload', file, { folder, name: file.name }))
          windows.toast('Drive', `${file.name} diunggah.`);
    },
    newFolder: async () => {
      const name = await askName('Folder baru', '');
      if (name) await post('folder', { parent: folder, name });
    },
    rename: async (file) => {
      const name = await askName('Ganti nama', file.name);
      if (name) await post('rename', { id: file.id, name });
    },
    move: async (file, to) => void (await post('move', { id: file.id, folder: to })),
    trash: async (file) => {
      const sure = await windows.ask({
        title: 'Buang ke sampah',
        message: `"${file.name}" dibuang ke sampah.`,
        buttons: okCancel,
      });
      if (sure === 'OK') await post('trash', { id: file.id });
    },
  };
}
