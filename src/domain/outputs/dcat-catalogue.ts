import type { PublicSettings } from '../office/settings/groups/public-settings';
import type { PublishedEntry, PublishedRegister } from '../registers/published-register';
import type { CalendarDate } from '../calendar/calendar-date';
import { longDate } from '../calendar/format-date';
import type { AnnouncedExemption } from '../registers/exemption/announced-exemptions';
import { tidy } from '../text/normalise';
import { catalogueNames, webIri, type CatalogueNames } from './catalogue-names';

/** A node of JSON-LD. */
export interface Node {
  readonly [property: string]: Value;
}
type Value = string | Node | readonly Value[] | undefined;

const context: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Indonesian in the Library of Congress's list, which DCAT 3 (W3C, 6.4.17) names first. */
const indonesian: Node = { '@id': 'http://id.loc.gov/vocabulary/iso639-1/id' };
/** EU Vocabularies, Access right. https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/access-right */
const access = (right: 'PUBLIC' | 'NON_PUBLIC'): Node => ({
  '@id': `http://publications.europa.eu/resource/authority/access-right/${right}`,
});

/**
 * The published register as a DCAT 3 catalogue (W3C Recommendation) in JSON-LD with an embedded context, so that
 * nothing has to be fetched. It has the properties that DCAT-AP 3.0 requires and ckanext-dcat's harvester accepts: a
 * permanent IRI for each dataset, a title, keywords valid as CKAN tags, and `accessURL` where the document has an
 * address.
 */
export function dcatCatalogue(register: PublishedRegister, publication: PublicSettings): Node {
  const names = catalogueNames(register.office.name, publication.address);
  const { office, publishedAt, entries, exempted } = register;
  const title = `Daftar Informasi Publik ${office.name}`;
  return {
    '@context': context,
    '@id': names.of('katalog'),
    '@type': 'dcat:Catalog',
    'dct:title': text(title),
    'dct:description': text(
      `${title}: informasi publik yang dikuasai kantor ini menurut UU 14/2008${exempted.length === 0 ? ', tanpa informasi yang dikecualikan' : '. Informasi yang dikecualikan hanya disebut judul, dasar, dan masanya'}.${register.decree === '' ? '' : ` Ditetapkan dengan ${register.decree}.`}`,
    ),
    'dct:publisher': publisher(register, names, publication),
    'dct:language': indonesian,
    'dct:modified': moment(publishedAt),
    'dct:license': licence(publication),
    'foaf:homepage': homepage(publication),
    'dcat:dataset': [
      ...entries.map((entry) => dataset(entry, register, names, publication)),
      ...exempted.map((exemption) => exemptedDataset(exemption, register, names, publication)),
    ],
  };
}

/** A decided exemption: title, basis and term, and that it is not public. It has no distribution. */
const exemptedDataset = (
  { id, title, basis, until }: AnnouncedExemption,
  register: PublishedRegister,
  names: CatalogueNames,
  publication: PublicSettings,
): Node => ({
  '@id': names.of(id),
  '@type': 'dcat:Dataset',
  'dct:identifier': id,
  'dct:title': text(title),
  'dct:description': text(
    `Informasi yang dikecualikan. Dasar: ${basis}.${until === '' ? '' : ` Dikecualikan sampai ${longDate(until as CalendarDate)}.`}`,
  ),
  'dct:publisher': { '@id': names.of('penerbit') },
  'dcat:contactPoint': contact(register, publication, ''),
  'dct:language': indonesian,
  'dct:accessRights': access('NON_PUBLIC'),
  'dcat:keyword': keywords('dikecualikan'),
});

function dataset(
  entry: PublishedEntry,
  register: PublishedRegister,
  names: CatalogueNames,
  publication: PublicSettings,
): Node {
  const unit = register.units.find(({ code }) => code === entry.unit)?.name ?? '';
  return {
    '@id': names.of(entry.id),
    '@type': 'dcat:Dataset',
    'dct:identifier': entry.id,
    'dct:title': text(entry.title),
    'dct:description': text(entry.summary || entry.title),
    'dct:publisher': { '@id': names.of('penerbit') },
    'dcat:contactPoint': contact(register, publication, entry.holder),
    'dct:issued': moment(entry.addedAt),
    'dct:modified': moment(entry.refreshedAt),
    'dct:language': indonesian,
    'dct:accessRights': access('PUBLIC'),
    'dcat:keyword': keywords(entry.category, unit, entry.year === null ? '' : String(entry.year)),
    'dcat:landingPage': homepage(publication) && { '@id': names.of(entry.id) },
    'dcat:distribution': distribution(entry, names, publication),
  };
}

function distribution(entry: PublishedEntry, names: CatalogueNames, publication: PublicSettings): Value {
  const url = webIri(entry.link);
  if (url === '') return undefined;
  return [
    {
      '@id': names.of(`${entry.id}-tautan`),
      '@type': 'dcat:Distribution',
      'dct:title': text(entry.title),
      'dct:description': text(`Bentuk: ${entry.form}`),
      'dcat:accessURL': { '@id': url },
      'dct:license': licence(publication),
    },
  ];
}

function publisher({ office }: PublishedRegister, names: CatalogueNames, publication: PublicSettings): Node {
  return {
    '@id': names.of('penerbit'),
    '@type': ['foaf:Agent', 'foaf:Organization'],
    'foaf:name': office.name,
    'foaf:homepage': homepage(publication),
    'foaf:mbox': mailbox(publication),
  };
}

/** The contact: the holder of the document, at the office. */
function contact({ office }: PublishedRegister, publication: PublicSettings, holder: string): Node {
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': [holder, office.name].filter(Boolean).join(', '),
    'vcard:hasEmail': mailbox(publication),
    'vcard:hasAddress': {
      '@type': 'vcard:Address',
      'vcard:street-address': office.address,
      'vcard:locality': office.city,
    },
  };
}

const text = (value: string): Node => ({ '@value': value, '@language': 'id' });
const moment = (iso: string): Value => (iso === '' ? undefined : { '@value': iso, '@type': 'xsd:dateTime' });
const iri = (address: string): Node | undefined => (address === '' ? undefined : { '@id': address });
const licence = ({ licence: address }: PublicSettings): Value => iri(address);
const homepage = ({ address }: PublicSettings): Value => iri(address);
const mailbox = ({ contact: address }: PublicSettings): Value => iri(address && `mailto:${address}`);

/** CKAN tags have 2 to 100 letters, digits, spaces and `-_.`; ckanext-dcat would split them at commas. */
const keywords = (...words: readonly string[]): readonly Node[] =>
  words
    .map((word) => tidy(word.replace(/[^\p{L}\p{N}\s._-]/gu, ' ')).slice(0, 100))
    .filter((word) => word.length > 1)
    .map(text);
