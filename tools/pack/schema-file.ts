import * as v from 'valibot';
import { eventSchema } from '../../lib/events/pack/schema';
import { jsonSchemaOf } from './json-schema';

/** Where the JSON Schema of the year files stands. */
export const SCHEMA_FILE = new URL('../../assets/events/schema.json', import.meta.url);

/** Text of assets/events/schema.json: what an editor may check a year file against. */
export function schemaText(): string {
  const year = v.strictObject({ events: v.array(eventSchema) });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A year of events (assets/events/YYYY.json)',
    ...jsonSchemaOf(year),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
