import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../../tools/pack/json-schema';
import { SCHEMA_FILE, schemaText } from '../../../tools/pack/schema-file';

describe('jsonSchemaOf', () => {
  const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(9));
  it.each<[string, v.GenericSchema, unknown]>([
    ['a text', word, { type: 'string', minLength: 1, maxLength: 9 }],
    [
      'a pipe in a pipe',
      v.pipe(word, v.regex(/^a/)),
      { type: 'string', minLength: 1, maxLength: 9, pattern: '^a' },
    ],
    [
      'a whole number',
      v.pipe(v.number(), v.finite(), v.integer(), v.minValue(1)),
      { type: 'integer', minimum: 1 },
    ],
    [
      'a short list',
      v.pipe(v.array(v.boolean()), v.maxLength(2)),
      { type: 'array', items: { type: 'boolean' }, maxItems: 2 },
    ],
    [
      'null or a choice',
      v.nullable(v.picklist(['a', 'b'])),
      { anyOf: [{ enum: ['a', 'b'] }, { type: 'null' }] },
    ],
    [
      'an object',
      v.strictObject({ a: v.literal(1), b: v.optional(v.union([v.string(), v.number()])) }),
      {
        type: 'object',
        properties: { a: { const: 1 }, b: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
        required: ['a'],
        additionalProperties: false,
      },
    ],
  ])('writes %s', (_, schema, written) => {
    expect(jsonSchemaOf(schema)).toEqual(written);
  });

  it('refuses what it does not know', () => {
    expect(() => jsonSchemaOf(v.map(v.string(), v.string()))).toThrow('map');
    expect(() => jsonSchemaOf(v.pipe(v.string(), v.email()))).toThrow('email');
  });
});

it('assets/events/schema.json is what npm run pack:schema writes', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});
