import { ServiceError } from '../errors';
import { parseFieldMask } from '../field-mask';
import { driveSchema } from '../schema/drive-schema';
import { strangePath, type Schema } from '../schema/schema';

/** Fields that Google has added since the types were made. */
const drive: Schema = {
  ...driveSchema,
  PermissionList: 'kind:s nextPageToken:s permissions:Permission[]',
  File: `${driveSchema['File'] ?? ''} resourceKey:s labelInfo:* downloadRestrictions:* inheritedPermissionsDisabled:b`,
};

/** A mask that names a field which the answer does not have is refused with the field's name. */
export function checkMask(
  message: 'File' | 'FileList' | 'Permission' | 'PermissionList',
  fields: string,
): string {
  const strange = strangePath(drive, message, parseFieldMask(fields));
  if (strange !== undefined)
    throw new ServiceError(
      `Invalid field selection ${strange.split('.').at(-1) ?? ''}`,
      400,
      'invalidParameter',
    );
  return fields;
}
