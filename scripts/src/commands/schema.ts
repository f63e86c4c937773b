import { buildModuleSchema } from '@gonghui/kit';
import { emitSchema } from '@gonghui/gateway';
import { SCHEMA_DIR } from '../system/folders.js';
import { modules } from '../system/modules.js';

/** `gonghui schema [--check]`: prints each subgraph's SDL and the supergraph to `schema/`, or checks that they are current. */
export async function schema({ check }: { check: boolean }): Promise<void> {
  const subgraphs = [];
  for (const module of modules) subgraphs.push({ name: module.name, sdl: (await buildModuleSchema(module)).sdl });
  const { stale } = await emitSchema(subgraphs, SCHEMA_DIR, { check });
  console.log(stale.length === 0 ? 'schema/ is current' : `wrote ${stale.join(', ')}`);
}
