const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const foaf = 'http://xmlns.com/foaf/0.1/';

/**
 * Properties that DCAT-AP 3.0 makes mandatory, by class: https://semiceu.github.io/DCAT-AP/releases/3.0.0/, sections
 * Agent, Catalogue, Dataset, Distribution. `kind` is what may stand there: a text, or a node named by an IRI or written in place.
 */
export const required = [
  { type: `${dcat}Catalog`, property: `${dct}title`, kind: 'text' },
  { type: `${dcat}Catalog`, property: `${dct}description`, kind: 'text' },
  { type: `${dcat}Catalog`, property: `${dct}publisher`, kind: 'node' },
  { type: `${dcat}Dataset`, property: `${dct}title`, kind: 'text' },
  { type: `${dcat}Dataset`, property: `${dct}description`, kind: 'text' },
  { type: `${dcat}Distribution`, property: `${dcat}accessURL`, kind: 'node' },
  { type: `${foaf}Agent`, property: `${foaf}name`, kind: 'text' },
] as const;

/**
 * What ckanext-dcat's harvester needs beyond that: a stable name (`_get_guid` of its harvesters/rdf.py takes the IRI, else
 * dct:identifier), and keywords that CKAN takes as tags (2 to 100 letters, digits, spaces, `-_.`).
 */
export const harvested = [
  { type: `${dcat}Dataset`, property: `${dct}identifier` },
  { type: `${dcat}Dataset`, property: `${dct}publisher` },
  { type: `${dcat}Dataset`, property: `${dct}modified` },
  { type: `${dcat}Dataset`, property: `${dcat}keyword` },
] as const;

export const keyword = `${dcat}keyword`;
export const tag = /^[\p{L}\p{N} ._-]{2,100}$/u;
export const catalogue = { type: `${dcat}Catalog`, dataset: `${dcat}dataset` } as const;
export const dataset = `${dcat}Dataset`;
export const distribution = `${dcat}Distribution`;
export const accessUrl = `${dcat}accessURL`;
