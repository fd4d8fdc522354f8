import { writeFile } from 'node:fs/promises';
import { SCHEMA_FILE, schemaText } from './schema-file';

/** `npm run pack:schema`: writes assets/events/schema.json from the validation schema of packs. */
await writeFile(SCHEMA_FILE, schemaText());
console.log('assets/events/schema.json written');
