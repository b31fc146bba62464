import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../src/checks/run-command.ts';
import { codeBlocks } from '../src/docs/markdown.ts';
import { matchesOutput } from '../src/docs/matches-output.ts';

/** Blocks of these languages that name a path are files to write. */
const FILES = new Set(['ts', 'tsx', 'sql', 'json']);

/**
 * Does in `repository` what a recipe says, block by block: writes files, applies diffs, runs commands and compares what
 * they print. @throws Error at the first thing that cannot be done as written.
 */
export async function followRecipe(repository: string, recipe: string): Promise<string[]> {
  const text = readFileSync(join(repository, recipe), 'utf8');
  const done: string[] = [];
  let printed = '';
  for (const { language, attributes, text: body, line } of codeBlocks({
    path: recipe,
    text,
    lines: text.split('\n'),
  })) {
    const place = `${recipe}:${line}`;
    if (FILES.has(language) && attributes[0] !== undefined) {
      mkdirSync(dirname(join(repository, attributes[0])), { recursive: true });
      writeFileSync(join(repository, attributes[0]), `${body}\n`);
      done.push(`wrote ${attributes[0]}`);
    } else if (language === 'diff') {
      writeFileSync(join(repository, 'recipe.diff'), `${body}\n`);
      await run(repository, 'git apply --recount recipe.diff && rm recipe.diff', place);
      done.push('changed a file');
    } else if (language === 'sh') {
      printed = await run(repository, body, place);
      done.push(`ran ${body}`);
    } else if (language === 'output' && !matchesOutput(body, printed)) {
      throw new Error(`${place}: should print\n${body}\nand printed\n${printed}`);
    }
  }
  return done;
}

async function run(cwd: string, script: string, place: string): Promise<string> {
  const { exitCode, stdout } = await runCommand('bash', ['-c', `set -euo pipefail; exec 2>&1\n${script}`], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (exitCode !== 0) throw new Error(`${place}: ended with ${exitCode} and printed\n${stdout}`);
  return stdout;
}
