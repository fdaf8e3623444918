/** Made by make-schemas.ts from Google's discovery document drive.v3.json of revision 20260916. */
export const driveSchema: Readonly<Record<string, string>> = {
  ContentRestriction:
    'ownerRestricted:b readOnly:b reason:s restrictingUser:User restrictionTime:s systemRestricted:b type:s',
  DownloadRestriction: 'restrictedForReaders:b restrictedForWriters:b',
  DownloadRestrictionsMetadata:
    'effectiveDownloadRestrictionWithContext:DownloadRestriction itemDownloadRestriction:DownloadRestriction',
  FileCapabilities:
    'canAcceptOwnership:b canAccessViaGenAi:b canAddChildren:b canAddFolderFromAnotherDrive:b canAddMyDriveParent:b canChangeCopyRequiresWriterPermission:b canChangeItemDownloadRestriction:b canChangeSecurityUpdateEnabled:b canChangeViewersCanCopyContent:b canComment:b canCopy:b canDelete:b canDeleteChildren:b canDisableInheritedPermissions:b canDownload:b canEdit:b canEnableInheritedPermissions:b canListChildren:b canModifyContent:b canModifyContentRestriction:b canModifyEditorContentRestriction:b canModifyLabels:b canModifyOwnerContentRestriction:b canMoveChildrenOutOfDrive:b canMoveChildrenOutOfTeamDrive:b canMoveChildrenWithinDrive:b canMoveChildrenWithinTeamDrive:b canMoveItemIntoTeamDrive:b canMoveItemOutOfDrive:b canMoveItemOutOfTeamDrive:b canMoveItemWithinDrive:b canMoveItemWithinTeamDrive:b canMoveTeamDriveItem:b canReadDrive:b canReadLabels:b canReadRevisions:b canReadTeamDrive:b canRemoveChildren:b canRemoveContentRestriction:b canRemoveMyDriveParent:b canRename:b canShare:b canStartApproval:b canTrash:b canTrashChildren:b canUntrash:b',
  FileContentHintsThumbnail: 'image:s mimeType:s',
  FileContentHints: 'indexableText:s thumbnail:FileContentHintsThumbnail',
  FileImageMediaMetadataLocation: 'altitude:d latitude:d longitude:d',
  FileImageMediaMetadata:
    'aperture:f cameraMake:s cameraModel:s colorSpace:s exposureBias:f exposureMode:s exposureTime:f flashUsed:b focalLength:f height:i isoSpeed:i lens:s location:FileImageMediaMetadataLocation maxApertureValue:f meteringMode:s rotation:i sensor:s subjectDistance:i time:s whiteBalance:s width:i',
  FileLabelInfo: 'labels:Label[]',
  FileLinkShareMetadata: 'securityUpdateEligible:b securityUpdateEnabled:b',
  FileShortcutDetails: 'targetId:s targetMimeType:s targetResourceKey:s',
  FileVideoMediaMetadata: 'durationMillis:s height:i width:i',
  File: 'appProperties:{s} capabilities:FileCapabilities clientEncryptionDetails:ClientEncryptionDetails contentHints:FileContentHints contentRestrictions:ContentRestriction[] copyRequiresWriterPermission:b createdTime:s description:s downloadRestrictions:DownloadRestrictionsMetadata driveId:s explicitlyTrashed:b exportLinks:{s} fileExtension:s folderColorRgb:s fullFileExtension:s hasAugmentedPermissions:b hasThumbnail:b headRevisionId:s iconLink:s id:s imageMediaMetadata:FileImageMediaMetadata inheritedPermissionsDisabled:b isAppAuthorized:b kind:s labelInfo:FileLabelInfo lastModifyingUser:User linkShareMetadata:FileLinkShareMetadata md5Checksum:s mimeType:s modifiedByMe:b modifiedByMeTime:s modifiedTime:s name:s originalFilename:s ownedByMe:b owners:User[] parents:s[] permissionIds:s[] permissions:Permission[] properties:{s} quotaBytesUsed:s resourceKey:s sha1Checksum:s sha256Checksum:s shared:b sharedWithMeTime:s sharingUser:User shortcutDetails:FileShortcutDetails size:s spaces:s[] starred:b teamDriveId:s thumbnailLink:s thumbnailVersion:s trashed:b trashedTime:s trashingUser:User version:s videoMediaMetadata:FileVideoMediaMetadata viewedByMe:b viewedByMeTime:s viewersCanCopyContent:b webContentLink:s webViewLink:s writersCanShare:b',
  FileList: 'files:File[] incompleteSearch:b kind:s nextPageToken:s',
  Label: 'fields:{LabelField} id:s kind:s revisionId:s',
  LabelField: 'dateString:s[] id:s integer:s[] kind:s selection:s[] text:s[] user:User[] valueType:s',
  LabelFieldModification:
    'fieldId:s kind:s setDateValues:s[] setIntegerValues:s[] setSelectionValues:s[] setTextValues:s[] setUserValues:s[] unsetValues:b',
  LabelList: 'kind:s labels:Label[] nextPageToken:s',
  LabelModification: 'fieldModifications:LabelFieldModification[] kind:s labelId:s removeLabel:b',
  PermissionPermissionDetails: 'inherited:b inheritedFrom:s permissionType:s role:s',
  PermissionTeamDrivePermissionDetails: 'inherited:b inheritedFrom:s role:s teamDrivePermissionType:s',
  Permission:
    'allowFileDiscovery:b deleted:b displayName:s domain:s emailAddress:s expirationTime:s id:s inheritedPermissionsDisabled:b kind:s pendingOwner:b permissionDetails:PermissionPermissionDetails[] photoLink:s role:s teamDrivePermissionDetails:PermissionTeamDrivePermissionDetails[] type:s view:s',
  PermissionList: 'kind:s nextPageToken:s permissions:Permission[]',
  User: 'displayName:s emailAddress:s kind:s me:b permissionId:s photoLink:s',
  'Drive.Files.copy':
    'copyComments:b enforceSingleParent:b ignoreDefaultVisibility:b includeLabels:s includePermissionsForView:s keepRevisionForever:b ocrLanguage:s supportsAllDrives:b supportsTeamDrives:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.create':
    'enforceSingleParent:b ignoreDefaultVisibility:b includeLabels:s includePermissionsForView:s keepRevisionForever:b ocrLanguage:s supportsAllDrives:b supportsTeamDrives:b useContentAsIndexableText:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.remove':
    'enforceSingleParent:b supportsAllDrives:b supportsTeamDrives:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.download':
    'mimeType:s revisionId:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.emptyTrash':
    'driveId:s enforceSingleParent:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.export':
    'mimeType:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.generateCseToken':
    'fileId:s parent:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.generateIds':
    'count:i space:s type:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.get':
    'acknowledgeAbuse:b includeLabels:s includePermissionsForView:s supportsAllDrives:b supportsTeamDrives:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.list':
    'corpora:s corpus:Corpus(domain|user) driveId:s includeItemsFromAllDrives:b includeLabels:s includePermissionsForView:s includeTeamDriveItems:b orderBy:s pageSize:i pageToken:s q:s spaces:s supportsAllDrives:b supportsTeamDrives:b teamDriveId:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.listLabels':
    'maxResults:i pageToken:s access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.modifyLabels':
    'access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.update':
    'addParents:s enforceSingleParent:b includeLabels:s includePermissionsForView:s keepRevisionForever:b ocrLanguage:s removeParents:s supportsAllDrives:b supportsTeamDrives:b useContentAsIndexableText:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Files.watch':
    'acknowledgeAbuse:b includeLabels:s includePermissionsForView:s supportsAllDrives:b supportsTeamDrives:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Permissions.create':
    'emailMessage:s enforceExpansiveAccess:b enforceSingleParent:b moveToNewOwnersRoot:b sendNotificationEmail:b supportsAllDrives:b supportsTeamDrives:b transferOwnership:b useDomainAdminAccess:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Permissions.remove':
    'enforceExpansiveAccess:b supportsAllDrives:b supportsTeamDrives:b useDomainAdminAccess:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Permissions.get':
    'supportsAllDrives:b supportsTeamDrives:b useDomainAdminAccess:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Permissions.list':
    'includePermissionsForView:s pageSize:i pageToken:s supportsAllDrives:b supportsTeamDrives:b useDomainAdminAccess:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
  'Drive.Permissions.update':
    'enforceExpansiveAccess:b removeExpiration:b supportsAllDrives:b supportsTeamDrives:b transferOwnership:b useDomainAdminAccess:b access_token:s alt:Alt(json|media|proto) callback:s fields:s key:s oauth_token:s prettyPrint:b quotaUser:s uploadType:s upload_protocol:s',
};
