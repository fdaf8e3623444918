import { ServiceError } from '../../errors';
import { asObject, asText, type Json } from '../../json';
import { nowOf } from '../../runtime/run';
import type { ServiceCall } from '../../workspace/host';
import { remainingOf, spend } from '../../workspace/quotas';
import type { Service, ServiceMethod } from '../service';
import { scopeName, textWithin } from './scope';

/** https://developers.google.com/apps-script/guides/services/quotas : 9 KB a value, 500 KB a store. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

type Store = Readonly<Record<string, string>>;

/** Every call that reads or writes counts once towards the day's quota. */
function counted(call: ServiceCall, quota: 'propertiesRead' | 'propertiesWrite'): void {
  const { host, run } = call;
  if (remainingOf(host, quota, run.as, nowOf(run)) <= 0)
    throw new ServiceError('Service invoked too many times for one day: properties.');
  spend(host, quota, run.as, nowOf(run), 1);
}

const reading =
  (read: ServiceMethod): ServiceMethod =>
  (call, args) => {
    counted(call, 'propertiesRead');
    return read(call, args);
  };

const storeOf = (call: ServiceCall, scope: Json | undefined): Store =>
  call.host.state.properties[scopeName(call, scope)] ?? {};

function keep(call: ServiceCall, scope: Json | undefined, store: Store): null {
  counted(call, 'propertiesWrite');
  const size = Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (size > MAX_STORE)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  const { host } = call;
  host.state.properties = { ...host.state.properties, [scopeName(call, scope)]: store };
  host.saveState();
  return null;
}

const checkedAll = (values: Json | undefined): Store =>
  Object.fromEntries(
    Object.entries(asObject(values)).map(([key, value]) => [key, textWithin(value, MAX_VALUE)]),
  );

/** https://developers.google.com/apps-script/reference/properties/properties : texts only, a missing one is null. */
export const propertiesService: Service = {
  'PropertiesService.getProperty': reading((call, [scope, key]) => storeOf(call, scope)[asText(key)] ?? null),
  'PropertiesService.getProperties': reading((call, [scope]) => storeOf(call, scope)),
  'PropertiesService.getKeys': reading((call, [scope]) => Object.keys(storeOf(call, scope))),
  'PropertiesService.setProperty': (call, [scope, key, value]) =>
    keep(call, scope, { ...storeOf(call, scope), [asText(key)]: textWithin(value, MAX_VALUE) }),
  'PropertiesService.setProperties': (call, [scope, values, deleteOthers]) =>
    keep(call, scope, { ...(deleteOthers === true ? {} : storeOf(call, scope)), ...checkedAll(values) }),
  'PropertiesService.deleteProperty': (call, [scope, key]) =>
    keep(
      call,
      scope,
      Object.fromEntries(Object.entries(storeOf(call, scope)).filter(([name]) => name !== asText(key))),
    ),
  'PropertiesService.deleteAllProperties': (call, [scope]) => keep(call, scope, {}),
};
