import { asList, isObject } from '../../json';
import { checkImitated } from '../../schema/check-imitated';
import { imitatedOptions } from '../../schema/imitated';
import type { Service, ServiceMethod } from '../service';

const TABLE = { schema: {}, table: imitatedOptions };

/** Google ignores names that a built-in service does not know; here they throw, so that mistakes are seen. */
function checked(name: string, method: ServiceMethod): ServiceMethod {
  if (imitatedOptions[name] === undefined) return method;
  return (call, args) => {
    const [first] = args;
    for (const options of Array.isArray(first) ? asList(first) : [first ?? null])
      if (isObject(options)) checkImitated(TABLE, name, options);
    return method(call, args);
  };
}

/** The methods of a built-in service whose first argument is an object of options, or a list of them. */
export const strictOptions = (service: Service): Service =>
  Object.fromEntries(Object.entries(service).map(([name, method]) => [name, checked(name, method)]));
