import type * as v from 'valibot';

export type JsonSchema = Record<string, unknown>;
type Schema = v.GenericSchema & Record<string, unknown>;
interface Action {
  type: string;
  requirement?: unknown;
  message?: unknown;
}

/** What an action of the validation says in JSON Schema; checks that are functions stand as a comment. */
function ofAction({ type, requirement, message }: Action, of: JsonSchema): JsonSchema {
  const isList = of.type === 'array';
  switch (type) {
    case 'non_empty':
      return isList ? { minItems: 1 } : { minLength: 1 };
    case 'max_length':
      return isList ? { maxItems: requirement } : { maxLength: requirement };
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'finite':
      return {};
    case 'check':
      return typeof message === 'string' ? { $comment: message } : {};
    default:
      throw new Error(`no JSON Schema for the action ${type}`);
  }
}

/** A pipe is a schema, which may be a pipe itself, and the steps that follow it. */
function ofPipe([first, ...steps]: readonly unknown[]): JsonSchema {
  return steps.reduce<JsonSchema>(
    (schema, step) => ({ ...schema, ...ofAction(step as Action, schema) }),
    jsonSchemaOf(first as Schema),
  );
}

function ofObject(entries: Record<string, Schema>): JsonSchema {
  const names = Object.keys(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, jsonSchemaOf(entry)]),
    ),
    required: names.filter((name) => entries[name]?.type !== 'optional'),
    additionalProperties: false,
  };
}

/** A schema of the pack's validation as JSON Schema. @throws Error for a kind that the pack does not use */
export function jsonSchemaOf(input: v.GenericSchema): JsonSchema {
  const schema = input as Schema;
  if (Array.isArray(schema.pipe)) return ofPipe(schema.pipe);
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type };
    case 'literal':
      return { const: schema.literal };
    case 'picklist':
      return { enum: schema.options };
    case 'array':
      return { type: 'array', items: jsonSchemaOf(schema.item as Schema) };
    case 'optional':
      return jsonSchemaOf(schema.wrapped as Schema);
    case 'nullable':
      return { anyOf: [jsonSchemaOf(schema.wrapped as Schema), { type: 'null' }] };
    case 'union':
      return { anyOf: (schema.options as Schema[]).map((option) => jsonSchemaOf(option)) };
    case 'strict_object':
      return ofObject(schema.entries as Record<string, Schema>);
    default:
      throw new Error(`no JSON Schema for ${schema.type}`);
  }
}
