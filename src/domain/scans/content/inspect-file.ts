import { inspectHeic } from './boxes';
import { formatOf, type Format } from './format-of';
import { decided, undecided, type Inspected, type Inspection } from './inspection';
import { inspectJpeg } from './jpeg';
import { inspectOle } from './ole';
import { headOf, lookAtEnd, tailOf } from './partial-file';
import { inspectPdf } from './pdf/inspect-pdf';
import { inspectTiff } from './tiff';
import { inspectZip } from './zip';

const inspections: Readonly<Record<Format, (inspected: Inspected) => Inspection>> = {
  program: () => decided('program'),
  jpeg: inspectJpeg,
  png: inspectPng,
  tiff: inspectTiff,
  heic: inspectHeic,
  zip: inspectZip,
  ole: inspectOle,
  other: () => decided('lain'),
  pdf: inspectPdf,
};

/** The content of a file by its bytes, not by its name. */
export const inspectFile = (inspected: Inspected): Inspection =>
  inspections[formatOf(headOf(inspected.file))](inspected);

function inspectPng(inspected: Inspected): Inspection {
  const isWhole = tailOf(inspected.file).text.includes('IEND');
  return isWhole ? decided('png') : undecided(inspected, lookAtEnd(inspected.file), 'rusak');
}
