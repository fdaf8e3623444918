import { answerVisitor } from './answer-visitor';
import { readEntries } from './read-entries';

/** The whole public surface of the public page's own project: it reads one file and writes nothing. */
global.doGet = answerVisitor;
global.readEntries = readEntries;
