import { createHash, createHmac } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { ServiceError } from '../../errors';
import { asList, asText, type Json } from '../../json';
import { nowOf } from '../../runtime/run';
import { readBlob, wireBlob, type Service, type ServiceMethod } from '../service';

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const digest: ServiceMethod = (_call, [algorithm, base64]) => {
  const hash = HASHES[asText(algorithm)];
  if (hash === undefined)
    throw new ServiceError(
      `Not imitated by the local Workspace: Utilities.DigestAlgorithm.${asText(algorithm)}`,
    );
  return createHash(hash)
    .update(Buffer.from(asText(base64), 'base64'))
    .digest('base64');
};

const hmac: ServiceMethod = (_call, [value, key]) =>
  createHmac('sha256', Buffer.from(asText(key), 'base64'))
    .update(Buffer.from(asText(value), 'base64'))
    .digest('base64');

const zip: ServiceMethod = ({ run }, [blobs, name]) => {
  const files = asList(blobs).map((blob) => readBlob(blob));
  const entries = Object.fromEntries(
    files.map((file, at) => [
      file?.name ?? `file${at}`,
      new Uint8Array(Buffer.from(file?.base64 ?? '', 'base64')),
    ]),
  );
  const bytes = zipSync(entries, { mtime: new Date(nowOf(run)) });
  return wireBlob(Buffer.from(bytes), asText(name ?? 'archive.zip'), 'application/zip');
};

const unzip: ServiceMethod = (_call, [blob]) => {
  const bytes = new Uint8Array(Buffer.from(readBlob(blob)?.base64 ?? '', 'base64'));
  return Object.entries(unzipSync(bytes)).map(([name, content]): Json =>
    wireBlob(Buffer.from(content), name, null),
  );
};

/** Sleeping takes modelled time only. https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
const sleep: ServiceMethod = ({ run }, [ms]) => {
  const time = Number(ms);
  if (!(time >= 0 && time <= 300_000)) throw new ServiceError('Invalid argument: milliseconds');
  run.modelledMs += time;
  return null;
};

/** Local computation that the prelude cannot do in a bare realm; neither counted nor charged. */
export const localService: Service = {
  'Utilities.computeDigest': digest,
  'Utilities.computeHmacSha256Signature': hmac,
  'Utilities.zip': zip,
  'Utilities.unzip': unzip,
  'Utilities.sleep': sleep,
  'Utilities.getUuid': ({ host }) => host.ids.uuid(),
  'Utilities.decode': (_call, [base64, charset]) =>
    new TextDecoder(asText(charset ?? 'utf-8')).decode(Buffer.from(asText(base64), 'base64')),
  'Session.getActiveUser': ({ run }) => run.activeUser,
  'Session.getEffectiveUser': ({ run }) => run.effectiveUser,
  'Session.getTemporaryActiveUserKey': ({ host, run }) =>
    createHash('sha256')
      .update(`${host.state.scriptId}:${run.visitor ?? run.as}`)
      .digest('base64url'),
  'HtmlService.file': ({ host }, [name]) =>
    host.project.pages.get(asText(name).replace(/\.html$/, '')) ?? null,
  'console.log': ({ run }, [text]) => {
    run.logs.push(asText(text));
    return null;
  },
};
