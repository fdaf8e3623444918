import { ServiceError } from '../errors';
import { parseFieldMask } from '../field-mask';
import { driveSchema } from '../schema/drive-schema';
import { strangePath } from '../schema/schema';

/** Refuses a mask that names a field which the response does not have; the message gives the field's name. */
export function checkMask(
  message: 'File' | 'FileList' | 'Permission' | 'PermissionList',
  fields: string,
): string {
  const strange = strangePath(driveSchema, message, parseFieldMask(fields));
  if (strange !== undefined)
    throw new ServiceError(
      `Invalid field selection ${strange.split('.').at(-1) ?? ''}`,
      400,
      'invalidParameter',
    );
  return fields;
}
