import type { SpawnOptions } from 'node:child_process';

export const root: string;
export function ensurePackages(): Promise<void>;
export function run(program: string, args: readonly string[], options?: SpawnOptions): Promise<number>;
