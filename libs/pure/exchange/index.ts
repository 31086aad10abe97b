export { csvLine, unguarded } from './csv/cells';
export { type OscalCollection, type OscalItem, type OscalMap, type OscalMapping, type OscalProp, type OscalResource, readCollection } from './oscal/collection';
export { uuidOf } from './oscal/uuid';
export { ArrayItems } from './plain/array-items';
export { decoded, isPlain, itemsOf, parsed, type Plain, plainItems, plainOf, textOf } from './plain/plain';
export { jsonLdNode, type RdfNode, type RdfValue, turtleNode, turtlePrefixes } from './rdf/node';
export { expand } from './sssom/curie';
export { readSet, type SssomFault, type SssomRecord, type SssomSet } from './sssom/read-set';
export { tableHead, tableLine } from './sssom/write-table';
