import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Files to those that they import, types included. Paths are relative to the project. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The project imports its own files by relative paths without an ending. */
const RELATIVE_IMPORT = /\b(?:from|import)[\s(]+'(\.{1,2}\/[^'?]+)'/gu;

/** Of the TypeScript files in the folders of a project. */
export function importGraph(project: string, ...folders: string[]): ImportGraph {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
  );
  const known = new Set(files);
  const importsOf = (file: string) => {
    const text = readFileSync(join(project, file), 'utf8');
    return [...text.matchAll(RELATIVE_IMPORT)].flatMap(([, path = '']) => {
      const imported = posix.join(dirname(file), path);
      return [`${imported}.ts`, `${imported}.tsx`].filter((candidate) => known.has(candidate));
    });
  };
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** Files that import one another, directly or through others of the same circle (Tarjan). */
export function circles(graph: ImportGraph): string[][] {
  const index = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = index.size;
    index.set(file, own);
    let low = own;
    open.push(file);
    for (const imported of graph.get(file) ?? []) {
      if (!index.has(imported)) low = Math.min(low, visit(imported));
      else if (open.includes(imported)) low = Math.min(low, index.get(imported)!);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}

/** Permissions to import, as `room → other`, that no file of the room uses. */
export function unusedPermissions(
  permissions: Readonly<Record<string, readonly string[]>>,
  graph: ImportGraph,
): string[] {
  const used = new Set<string>();
  for (const [file, imported] of graph) {
    for (const other of imported) used.add(`${roomOf(file)} → ${roomOf(other)}`);
  }
  return Object.entries(permissions)
    .flatMap(([room, others]) => others.map((other) => `${room} → ${other}`))
    .filter((permission) => !used.has(permission));
}

/** `src/ROOM/…` */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}
