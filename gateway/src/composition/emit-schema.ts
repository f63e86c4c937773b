import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSupergraph, type SubgraphSdl } from './compose-supergraph.js';

/** What `emitSchema` found or did. */
export interface EmittedSchema {
  /** Files that differ from what the code says, relative to the folder. Written unless only checked. */
  readonly stale: readonly string[];
}

/** A committed schema file no longer says what the code says. */
export class StaleSchemaError extends Error {
  readonly files: readonly string[];

  constructor(dir: string, files: readonly string[]) {
    super(
      `Out of date in ${dir}: ${files.join(', ')}.\nRun "npm run gonghui -- schema" and commit the result: reviewers and clients read these files.`,
    );
    this.name = 'StaleSchemaError';
    this.files = files;
  }
}

/**
 * Prints the SDL of each subgraph, the supergraph composed of them and the schema that clients see into a folder.
 * With `check` nothing is written.
 * @throws CompositionError when the subgraphs do not fit together
 * @throws StaleSchemaError with `check`, when a committed file differs
 */
export async function emitSchema(
  subgraphs: readonly SubgraphSdl[],
  dir: string,
  { check = false }: { readonly check?: boolean } = {},
): Promise<EmittedSchema> {
  const { supergraph, publicSchema } = composeSupergraph(subgraphs);
  const files = new Map<string, string>(subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl]));
  files.set('supergraph.graphql', supergraph);
  files.set('public.graphql', publicSchema);
  const stale: string[] = [];
  for (const [file, text] of files) if ((await readIfThere(join(dir, file))) !== text) stale.push(file);
  if (check && stale.length > 0) throw new StaleSchemaError(dir, stale);
  if (!check) {
    await mkdir(dir, { recursive: true });
    for (const file of stale) await writeFile(join(dir, file), files.get(file)!);
  }
  return { stale };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
