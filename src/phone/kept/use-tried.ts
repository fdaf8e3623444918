import { useState } from 'preact/hooks';
import { unkeptWords } from './unkept-words';

/** Runs what a button does with what is kept on the phone; `problem`: why the database refused it the last time, ''. */
export function useTried(): {
  readonly problem: string;
  readonly tried: (act: () => Promise<void>) => Promise<void>;
} {
  const [problem, setProblem] = useState('');
  return {
    problem,
    tried: (act) =>
      act().then(
        () => setProblem(''),
        (error: unknown) => setProblem(unkeptWords(error)),
      ),
  };
}
