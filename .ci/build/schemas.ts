import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import * as z from 'zod';
import { indicatorSetSchema } from '../../src/claims/indicator/schema.ts';
import { goldSchema } from '../../src/corpus/evaluate/gold.ts';
import { reportJsonSchema } from '../../src/report/schema.ts';
import { themeSetSchema } from '../../src/themes/set/schema.ts';

type Schema = Record<string, unknown>;

/** The JSON Schemas that are published: their files, what they describe, and the types that say it in words. */
const PUBLISHED: readonly {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly schema: () => Schema;
}[] = [
  { name: 'report', title: 'Report of fazhi', type: 'Report', schema: reportJsonSchema },
  {
    name: 'theme-set',
    title: 'Theme set of fazhi',
    type: 'ThemeSet',
    schema: () => z.toJSONSchema(themeSetSchema(), { io: 'input' }),
  },
  {
    name: 'indicators',
    title: 'Register of indicators of fazhi',
    type: 'IndicatorSet',
    schema: () => z.toJSONSchema(indicatorSetSchema(), { io: 'input' }),
  },
  {
    name: 'gold',
    title: 'Gold labels of a report for fazhi',
    type: 'Gold',
    schema: () => z.toJSONSchema(goldSchema(), { io: 'input' }),
  },
];

/** Where the types of what the schemas describe are. */
const TYPES = [
  'src/report/types.ts',
  'src/claims/types.ts',
  'src/claims/indicator/figures.ts',
  'src/claims/indicator/definition.ts',
  'src/structure/types.ts',
  'src/themes/types.ts',
  'src/themes/set/definition.ts',
  'src/corpus/evaluate/gold.ts',
];

/** Writes the schemas, each described in the words of the docstrings of its types. */
export async function writeSchemas(dist: string): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const types = await describedTypes();
  for (const { name, title, type, schema } of PUBLISHED) {
    const { $schema: _, $defs = {}, ...rest } = schema();
    const defs = Object.entries($defs as Record<string, Schema>).map(([id, def]) => [
      id,
      described(def, id, types),
    ]);
    const file = `${name}.schema.json`;
    const whole = {
      $id: `https://unpkg.com/fazhi@${version}/dist/${file}`,
      ...described(rest, type, types),
      title,
      ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
    };
    await writeFile(path.join(dist, file), `${JSON.stringify(whole, withoutTypeLists, 2)}\n`);
  }
}

/** A list of types as a choice between schemas: strict validators ask for it. */
function withoutTypeLists(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  const { type, ...rest } = value;
  return Array.isArray(type) ? { ...rest, anyOf: type.map((one) => ({ type: one })) } : value;
}

interface DescribedType {
  readonly description: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A schema of an object with the description of its type and of the fields of it. */
function described(
  schema: Schema,
  type: string,
  types: ReadonlyMap<string, DescribedType>,
): Schema {
  const words = types.get(type);
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(
    ([name, field]) => {
      const description = words?.fields.get(name);
      return [name, description === undefined ? field : { description, ...field }] as const;
    },
  );
  return {
    title: type,
    ...(words?.description && { description: words.description }),
    ...schema,
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
  };
}

async function describedTypes(): Promise<Map<string, DescribedType>> {
  const types = new Map<string, DescribedType>();
  for (const file of TYPES) {
    const source = ts.createSourceFile(
      file,
      await readFile(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    source.forEachChild((node) => {
      if (ts.isTypeAliasDeclaration(node))
        types.set(node.name.text, { description: docOf(node), fields: new Map() });
      if (!ts.isInterfaceDeclaration(node)) return;
      const fields = new Map<string, string>();
      for (const base of node.heritageClauses?.flatMap((clause) => clause.types) ?? []) {
        const name = ts.isIdentifier(base.expression) ? base.expression.text : '';
        for (const [key, words] of types.get(name)?.fields ?? []) fields.set(key, words);
      }
      for (const member of node.members) {
        const words = docOf(member);
        if (words !== '' && member.name && ts.isIdentifier(member.name))
          fields.set(member.name.text, words);
      }
      types.set(node.name.text, { description: docOf(node), fields });
    });
  }
  return types;
}

/** What a docstring says, on one line, without its tags. */
function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/\s+/g, ' ').trim();
}
