import { readFile } from 'node:fs/promises';

/**
 * Bytes in memory of each process that runs extensions, by process id. Empty where the system does
 * not tell: only Linux does.
 */
export async function extensionProcesses(
  processes: readonly { type: string; id: number }[],
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  if (process.platform !== 'linux') return found;
  for (const { type, id } of processes) {
    if (type !== 'renderer') continue;
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8');
    if (!command.includes('--extension-process')) continue;
    const resident = /^VmRSS:\s*(\d+) kB$/mu.exec(await readFile(`/proc/${id}/status`, 'utf8'));
    if (resident) found.set(id, Number(resident[1]) * 1024);
  }
  return found;
}
