import { answerVisitor } from './answer-visitor';
import { readEntries } from './read-entries';

/** The whole public surface of the project of the public page. It reads one file and writes nothing. */
export const entryPoints = { doGet: answerVisitor, readEntries };
