import { parse } from 'acorn';

/** The names that Google finds when a script file is pushed: functions declared at its top, each on its name's line. */
export const topLevelFunctions = (code: string): string[] =>
  parse(code, { ecmaVersion: 2019 }).body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' &&
    code.startsWith(`function ${statement.id.name}(`, statement.start)
      ? [statement.id.name]
      : [],
  );
