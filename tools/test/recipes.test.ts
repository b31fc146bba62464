import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from './copy-repository.ts';
import { followRecipe } from './follow-recipe.ts';

// One copy for all: recipes add different things, and the second check of types only looks at what changed.
let copy = '';
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const recipes = readdirSync(join(import.meta.dirname, '../../docs/recipes')).filter((name) => name.endsWith('.md'));

describe('recipes', () => {
  it('are there', () => {
    expect(recipes).toContain('add-a-report.md');
    expect(recipes).toContain('add-a-dimension.md');
    expect(recipes).toContain('add-a-tracking-parameter.md');
    expect(recipes).toContain('add-a-category-mode.md');
  });

  it.each(recipes)('%s does what it says', { timeout: 300_000 }, async (name) => {
    const done = await followRecipe(copy, `docs/recipes/${name}`);
    expect(done.filter((step) => /^(?:wrote|changed)/.test(step)).length).toBeGreaterThan(0);
    expect(done.filter((step) => step.startsWith('ran')).length).toBeGreaterThan(1);
  });
});
