import { answerVisitor } from './answer-visitor';
import { readEntries } from './read-entries';

/** All entry points of the public page's own project: it reads one file and writes nothing. */
export const entryPoints = { doGet: answerVisitor, readEntries };
