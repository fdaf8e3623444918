import { canShare, visibleEntry } from '../drive/access';
import { amend } from '../drive/changes';
import { permissionId } from '../drive/drive';
import type { Entry, Permission } from '../drive/model';
import { permissionsOf } from '../drive/permission-list';
import { badRequest, forbidden, notFound, notImitated } from '../errors';
import { parseFieldMask, project } from '../field-mask';
import { asObject, asText, type Json, type JsonObject } from '../json';
import { nowOf } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';
import { checkMask } from './drive-mask';
import type { Service, ServiceMethod } from './service';

const NO_RIGHT = 'The user does not have sufficient permissions for this file.';

/** The owner may share, and writers unless `writersCanShare` is false: https://developers.google.com/workspace/drive/api/guides/manage-sharing */
function shareable({ host, run }: ServiceCall, id: Json | undefined): Entry {
  const entry = visibleEntry(host.drive, run.as, asText(id));
  if (!canShare(host.drive, run.as, entry)) throw forbidden(NO_RIGHT, 'insufficientFilePermissions');
  return entry;
}

const SHORT = 'kind,id,type,role';

const answer = (permission: JsonObject | undefined, options: JsonObject): Json =>
  project(permission ?? {}, parseFieldMask(checkMask('Permission', asText(options['fields'] ?? SHORT))));

const find = (call: ServiceCall, entry: Entry, id: string): JsonObject | undefined =>
  permissionsOf(call.host.drive, entry).find((permission) => permission['id'] === id);

/** Stores the permission, then returns it as Drive would. */
function keep(call: ServiceCall, entry: Entry, permission: Permission): JsonObject | undefined {
  const others = (entry.shares ?? []).filter(({ id }) => id !== permission.id);
  const next = amend(call.host.drive, entry, { shares: [...others, { ...permission, at: nowOf(call.run) }] });
  call.host.drive.save();
  return find(call, next, permission.id);
}

const create: ServiceMethod = (call, [given, id, options]) => {
  const entry = shareable(call, id);
  const resource = asObject(given);
  const role = roleIn(resource);
  if (role === 'owner') return transfer(call, entry, resource, asObject(options));
  const type = asText(resource['type']);
  if (type === 'anyone')
    return answer(
      keep(call, entry, { id: 'anyoneWithLink', type, emailAddress: '', role }),
      asObject(options),
    );
  if (type === 'group' || type === 'domain') throw notImitated(`Drive.Permissions.create of type ${type}`);
  if (type !== 'user') throw badRequest('The permission type field is required.');
  const emailAddress = asText(resource['emailAddress']);
  if (emailAddress === '') throw badRequest('The email address for the permission is required.');
  if (asObject(options)['sendNotificationEmail'] === false && !call.host.drive.people.has(emailAddress))
    throw badRequest(noAccount(emailAddress), 'invalidSharingRequest');
  return answer(
    keep(call, entry, { id: permissionId(emailAddress), type, emailAddress, role }),
    asObject(options),
  );
};

/** Drive refuses to share silently with an address that has no Google account. */
const noAccount = (address: string): string =>
  `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`;

function roleIn(resource: JsonObject): Permission['role'] {
  const role = asText(resource['role']);
  if (role === '') throw badRequest('The permission role field is required.');
  if (role !== 'owner' && role !== 'writer' && role !== 'commenter' && role !== 'reader')
    throw badRequest('The specified role is invalid or not supported.');
  return role;
}

/**
 * Only the owner may transfer a file, and only within one organisation: "Ownership can only be transferred to another
 * user in the same organization". https://developers.google.com/workspace/drive/api/guides/transfer-file
 */
function transfer(call: ServiceCall, entry: Entry, resource: JsonObject, options: JsonObject): Json {
  const { host, run } = call;
  const to = asText(resource['emailAddress']);
  if (options['transferOwnership'] !== true)
    throw forbidden(
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      'forbidden',
    );
  if (entry.owner !== run.as) throw forbidden(NO_RIGHT, 'insufficientFilePermissions');
  if (host.state.account === 'consumer')
    throw forbidden(
      'Consent is required to transfer ownership of a file to another user.',
      'consentRequiredForOwnershipTransfer',
    );
  const others = (entry.shares ?? []).filter(({ emailAddress }) => emailAddress !== to);
  const former = { id: permissionId(run.as), emailAddress: run.as, role: 'writer' } as const;
  const next = amend(host.drive, entry, { owner: to, shares: [...others, former] });
  host.drive.save();
  return answer(find(call, next, permissionId(to)), options);
}

const own = (entry: Entry, id: string): Permission => {
  const share = entry.shares?.find((permission) => permission.id === id);
  if (share) return share;
  if (permissionId(entry.owner) === id)
    throw forbidden('The owner of a file cannot be removed.', 'cannotDeletePermission');
  throw notFound(`Permission not found: ${id}.`);
};

const update: ServiceMethod = (call, [given, id, permission, options]) => {
  const entry = shareable(call, id);
  const role = roleIn(asObject(given));
  if (role === 'owner') throw notImitated('Drive.Permissions.update to owner');
  return answer(keep(call, entry, { ...own(entry, asText(permission)), role }), asObject(options));
};

/** Whoever may share may remove a share, and anybody may remove their own. */
const remove: ServiceMethod = (call, [id, permission]) => {
  const { host, run } = call;
  const mine = asText(permission) === permissionId(run.as);
  const entry = mine ? visibleEntry(host.drive, run.as, asText(id)) : shareable(call, id);
  const share = own(entry, asText(permission));
  amend(host.drive, entry, { shares: (entry.shares ?? []).filter((each) => each !== share) });
  host.drive.save();
  return null;
};

const list: ServiceMethod = (call, [id, given]) => {
  const options = asObject(given);
  const entry = shareable(call, id);
  const fields = asText(options['fields'] ?? `kind,permissions(${SHORT})`);
  const permissions = permissionsOf(call.host.drive, entry);
  return project(
    { kind: 'drive#permissionList', permissions },
    parseFieldMask(checkMask('PermissionList', fields)),
  );
};

const get: ServiceMethod = (call, [id, permission, options]) => {
  const found = find(call, shareable(call, id), asText(permission));
  if (!found) throw notFound(`Permission not found: ${asText(permission)}.`);
  return answer(found, asObject(options));
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export const permissionsService: Service = {
  'Drive.Permissions.list': list,
  'Drive.Permissions.get': get,
  'Drive.Permissions.create': create,
  'Drive.Permissions.update': update,
  'Drive.Permissions.remove': remove,
};
