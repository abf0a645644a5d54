import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#app/infra/project-root.server.ts";

/** What prisma/models says of the tables, in sentences that a catalogue can be asked to repeat. */
export interface DeclaredSchema {
  /** "play.score: integer, not null, default 0" and the like, for keys and foreign keys too. */
  sentences: string[];
  /** The SQL name of each enum, and its values in order. */
  enums: Record<string, string[]>;
}

interface Field {
  name: string;
  type: string;
  isOptional: boolean;
  isList: boolean;
  attributes: string;
}

const SCALARS: Record<string, string> = {
  String: "text",
  Boolean: "boolean",
  Int: "integer",
  BigInt: "bigint",
  Bytes: "bytea",
  Json: "jsonb",
  DateTime: "timestamp(3) without time zone",
};

/** The native types in use; one that is missing here stops the test rather than passing unread. */
const NATIVE: Record<string, string> = {
  Uuid: "uuid",
  SmallInt: "smallint",
  Real: "real",
  Date: "date",
  "Timestamptz(6)": "timestamp with time zone",
};

export function readModels(folder = join(projectRoot, "prisma/models")): DeclaredSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return parseModels(files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n"));
}

export function parseModels(text: string): DeclaredSchema {
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, kind, name, body]) => ({
      kind,
      name: name as string,
      body: body as string,
    }),
  );
  const enumNames = new Map(
    blocks.filter(({ kind }) => kind === "enum").map(({ name, body }) => [name, mapOf(body) ?? name]),
  );
  const models = blocks
    .filter(({ kind }) => kind === "model")
    .map(({ name, body }) => ({ name, table: mapOf(body) ?? name, body, fields: fieldsOf(body) }));
  const byName = new Map(models.map((model) => [model.name, model]));

  const sentences = models.flatMap((model) => [
    ...model.fields
      .filter((field) => !byName.has(field.type))
      .map((field) => columnSentence(model.table, field, enumNames)),
    ...keySentences(model.table, model.body, model.fields),
    ...model.fields.flatMap((field) =>
      foreignKeySentence(model.table, field, model.fields, byName.get(field.type)),
    ),
  ]);
  const enums = blocks
    .filter(({ kind }) => kind === "enum")
    .map(({ name, body }) => [enumNames.get(name), valuesOf(body)]);
  return { sentences: sentences.sort(), enums: Object.fromEntries(enums) };
}

function columnSentence(table: string, field: Field, enumNames: Map<string, string>): string {
  const native = /@db\.(\w+(?:\(\d+\))?)/.exec(field.attributes)?.[1];
  const type = native ? NATIVE[native] : (SCALARS[field.type] ?? enumNames.get(field.type));
  if (!type) throw new Error(`${table}.${field.name}: no SQL type is known for ${field.type} @db.${native}`);
  const fallback = defaultOf(field, type);
  return `${table}.${columnOf(field)}: ${type}${field.isList ? "[]" : ""}, ${field.isOptional ? "may be null" : "not null"}${fallback ? `, default ${fallback}` : ""}`;
}

function defaultOf({ attributes }: Field, type: string): string | undefined {
  const value = /@default\((dbgenerated\("(?<sql>.*?)"\)|"(?<text>.*?)"|(?<word>\w+(?:\(\))?))\)/.exec(
    attributes,
  )?.groups;
  if (!value) return undefined;
  if (value.sql) return value.sql;
  if (value.text !== undefined) return `'${value.text}'::${type}`;
  return /^(\d+|now\(\)|true|false)$/.test(value.word ?? "") ? value.word : `'${value.word}'::${type}`;
}

function keySentences(table: string, body: string, fields: Field[]): string[] {
  const columns = (list: string) =>
    list
      .split(", ")
      .map((name) => columnOf(fieldNamed(fields, name)))
      .join(", ");
  const ofFields = fields.flatMap((field) => {
    const map = /@unique\(map: "(\w+)"\)/.exec(field.attributes)?.[1];
    return [
      ...(/@id\b/.test(field.attributes) ? [`${table}: primary key (${columnOf(field)})`] : []),
      ...(/@unique\b/.test(field.attributes)
        ? [`${table}: unique ${map ?? "without a name"} (${columnOf(field)})`]
        : []),
    ];
  });
  const ofModel = [...body.matchAll(/^ {2}@@(id|unique)\(\[([\w, ]+)\](?:, map: "(\w+)")?\)/gm)].map(
    ([, kind, list, map]) =>
      kind === "id"
        ? `${table}: primary key (${columns(list as string)})`
        : `${table}: unique ${map ?? "without a name"} (${columns(list as string)})`,
  );
  return [...ofFields, ...ofModel];
}

const RULES: Record<string, string> = {
  NoAction: "no action",
  Cascade: "cascade",
  SetNull: "set null",
  Restrict: "restrict",
};

function foreignKeySentence(
  table: string,
  field: Field,
  fields: Field[],
  target?: { table: string; fields: Field[] },
): string[] {
  const relation =
    /fields: \[([\w, ]+)\], references: \[([\w, ]+)\], onDelete: (\w+), onUpdate: (\w+), map: "(\w+)"/.exec(
      field.attributes,
    );
  if (!target || !relation) return [];
  const [, from, to, onDelete, onUpdate, name] = relation as unknown as string[];
  const columns = (list: string, of: Field[]) =>
    list
      .split(", ")
      .map((one) => columnOf(fieldNamed(of, one)))
      .join(", ");
  const optional = fieldNamed(fields, (from as string).split(", ")[0] as string).isOptional;
  if (optional !== field.isOptional)
    throw new Error(`${table}.${field.name} and its column disagree about null`);
  return [
    `${table}: foreign key ${name} (${columns(from as string, fields)}) to ${target.table} (${columns(to as string, target.fields)}), on delete ${RULES[onDelete as string]}, on update ${RULES[onUpdate as string]}`,
  ];
}

function fieldsOf(body: string): Field[] {
  return [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\])?(\?)?(.*)$/gm)].map(
    ([, name, type, list, optional, attributes]) => ({
      name: name as string,
      type: type as string,
      isList: list !== undefined,
      isOptional: optional !== undefined,
      attributes: attributes as string,
    }),
  );
}

function fieldNamed(fields: Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`there is no field ${name}`);
  return field;
}

function columnOf(field: Field): string {
  return /@map\("(\w+)"\)/.exec(field.attributes)?.[1] ?? field.name;
}

function valuesOf(body: string): string[] {
  return [...body.matchAll(/^ {2}(\w+)$/gm)].map(([, value]) => value as string);
}

function mapOf(body: string): string | undefined {
  return /@@map\("(\w+)"\)/.exec(body)?.[1];
}
