/** Made by make-schemas.ts from @types/google-apps-script/apis/drive_v3.d.ts. */
export const driveSchema: Readonly<Record<string, string>> = {
  User: 'displayName:s emailAddress:s kind:s me:b permissionId:s photoLink:s',
  PermissionTeamDrivePermissionDetails: 'inherited:b inheritedFrom:s role:s teamDrivePermissionType:s',
  PermissionPermissionDetails: 'inherited:b inheritedFrom:s permissionType:s role:s',
  PermissionList: 'kind:s nextPageToken:s permissions:Permission[]',
  Permission:
    'allowFileDiscovery:b deleted:b displayName:s domain:s emailAddress:s expirationTime:s id:s kind:s pendingOwner:b permissionDetails:PermissionPermissionDetails[] photoLink:s role:s teamDrivePermissionDetails:PermissionTeamDrivePermissionDetails[] type:s view:s',
  FileVideoMediaMetadata: 'durationMillis:s height:Integer width:Integer',
  FileShortcutDetails: 'targetId:s targetMimeType:s targetResourceKey:s',
  FileList: 'files:File[] incompleteSearch:b kind:s nextPageToken:s',
  FileLinkShareMetadata: 'securityUpdateEligible:b securityUpdateEnabled:b',
  FileLabelInfo: 'labels:Label[]',
  FileImageMediaMetadataLocation: 'altitude:n latitude:n longitude:n',
  FileImageMediaMetadata:
    'aperture:n cameraMake:s cameraModel:s colorSpace:s exposureBias:n exposureMode:s exposureTime:n flashUsed:b focalLength:n height:Integer isoSpeed:Integer lens:s location:FileImageMediaMetadataLocation maxApertureValue:n meteringMode:s rotation:Integer sensor:s subjectDistance:Integer time:s whiteBalance:s width:Integer',
  FileContentHintsThumbnail: 'image:Byte[] mimeType:s',
  FileContentHints: 'indexableText:s thumbnail:FileContentHintsThumbnail',
  FileCapabilities:
    'canAcceptOwnership:b canAddChildren:b canAddFolderFromAnotherDrive:b canAddMyDriveParent:b canChangeCopyRequiresWriterPermission:b canChangeSecurityUpdateEnabled:b canChangeViewersCanCopyContent:b canComment:b canCopy:b canDelete:b canDeleteChildren:b canDownload:b canEdit:b canListChildren:b canModifyContent:b canModifyContentRestriction:b canModifyEditorContentRestriction:b canModifyLabels:b canModifyOwnerContentRestriction:b canMoveChildrenOutOfDrive:b canMoveChildrenOutOfTeamDrive:b canMoveChildrenWithinDrive:b canMoveChildrenWithinTeamDrive:b canMoveItemIntoTeamDrive:b canMoveItemOutOfDrive:b canMoveItemOutOfTeamDrive:b canMoveItemWithinDrive:b canMoveItemWithinTeamDrive:b canMoveTeamDriveItem:b canReadDrive:b canReadLabels:b canReadRevisions:b canReadTeamDrive:b canRemoveChildren:b canRemoveContentRestriction:b canRemoveMyDriveParent:b canRename:b canShare:b canTrash:b canTrashChildren:b canUntrash:b',
  File: 'appProperties:* capabilities:FileCapabilities contentHints:FileContentHints contentRestrictions:ContentRestriction[] copyRequiresWriterPermission:b createdTime:s description:s driveId:s explicitlyTrashed:b exportLinks:* fileExtension:s folderColorRgb:s fullFileExtension:s hasAugmentedPermissions:b hasThumbnail:b headRevisionId:s iconLink:s id:s imageMediaMetadata:FileImageMediaMetadata isAppAuthorized:b kind:s labelInfo:FileLabelInfo lastModifyingUser:User linkShareMetadata:FileLinkShareMetadata md5Checksum:s mimeType:s modifiedByMe:b modifiedByMeTime:s modifiedTime:s name:s originalFilename:s ownedByMe:b owners:User[] parents:s[] permissionIds:s[] permissions:Permission[] properties:* quotaBytesUsed:s resourceKey:s sha1Checksum:s sha256Checksum:s shared:b sharedWithMeTime:s sharingUser:User shortcutDetails:FileShortcutDetails size:s spaces:s[] starred:b teamDriveId:s thumbnailLink:s thumbnailVersion:s trashed:b trashedTime:s trashingUser:User version:s videoMediaMetadata:FileVideoMediaMetadata viewedByMe:b viewedByMeTime:s viewersCanCopyContent:b webContentLink:s webViewLink:s writersCanShare:b',
  ChangeList: 'changes:Change[] kind:s newStartPageToken:s nextPageToken:s',
  Change:
    'changeType:s drive:Drive driveId:s file:File fileId:s kind:s removed:b teamDrive:TeamDrive teamDriveId:s time:s type:s',
};
