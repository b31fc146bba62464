import type { Category, CategoryMode, Claim, Operation } from '@accord/catalog/define-category';
import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import type { CollectionChoices } from '../site-rules.ts';
import type { ActionType } from '../stored-action.ts';
import { bitOf, type CategorySet } from './category-set.ts';

/** What is done to one field, and which category decided it. */
export interface FieldRule {
  readonly operation: Operation;
  readonly category: CategoryId;
  readonly bit: CategorySet;
}
export type FieldRules = Readonly<Record<string, FieldRule | undefined>>;

/** The mode of a category on a site. */
export interface EffectiveMode {
  readonly mode: string;
  readonly decidedBy: 'ceiling' | 'preset' | 'choice';
}

/** A site's choices, worked out once: what the pipeline does with each field of each kind of action. */
export interface Collection {
  readonly choices: CollectionChoices;
  readonly modes: Readonly<Record<CategoryId, EffectiveMode>>;
  /** Kinds that are not stored, and why. */
  readonly refused: ReadonlyMap<string, CategoryId>;
  /** By name of the field. Fields of channels that a referrer told have their rules under `referrer`. */
  readonly rulesFor: (kind: ActionType) => { readonly campaign: FieldRules; readonly referrer: FieldRules };
  /** Of fields that are the same for all kinds. */
  readonly rules: FieldRules;
  readonly allowedQuery: ReadonlySet<string>;
}

const declared: readonly Category<CategoryId>[] = categories;

const modeAt = (category: Category, id: string | undefined): number =>
  category.modes.findIndex((mode) => mode.id === id);

/** The least of what the privacy mode allows and what was chosen. Choices that no category offers count as none. */
export function effectiveMode(category: Category, { privacyMode, preset, choices }: CollectionChoices): EffectiveMode {
  const chosen = modeAt(category, choices[category.id as CategoryId]);
  const wanted = chosen === -1 ? modeAt(category, category.presets[preset]) : chosen;
  const ceiling = modeAt(category, category.ceilings[privacyMode]);
  const mode = category.modes[Math.min(wanted, ceiling)]?.id ?? '';
  if (wanted > ceiling) return { mode, decidedBy: 'ceiling' };
  return { mode, decidedBy: chosen === -1 ? 'preset' : 'choice' };
}

function isMeant(claim: Claim, kind: string, from: 'campaign' | 'referrer'): boolean {
  return (claim.kinds === undefined || claim.kinds.includes(kind)) && (claim.from ?? from) === from;
}

function rulesOf(modes: ReadonlyMap<Category, CategoryMode>, kind: string, from: 'campaign' | 'referrer'): FieldRules {
  const rules: Record<string, FieldRule> = Object.create(null);
  for (const [category, mode] of modes) {
    for (const claim of category.claims) {
      if (!isMeant(claim, kind, from)) continue;
      const operation = mode.does?.[claim.field] ?? 'keep';
      const id = category.id as CategoryId;
      rules[claim.field] = { operation, category: id, bit: bitOf(id) };
    }
  }
  return rules;
}

/** Works out what a site's choices mean for every field. Done once a change, never for a hit. */
export function compileCollection(choices: CollectionChoices): Collection {
  const effective = declared.map((category) => [category, effectiveMode(category, choices)] as const);
  const modes = new Map(
    effective.map(([category, { mode }]) => [category, category.modes[modeAt(category, mode)] as CategoryMode]),
  );
  const refused = new Map<string, CategoryId>();
  for (const [category, mode] of modes) {
    for (const kind of mode.refuses ?? []) refused.set(kind, category.id as CategoryId);
  }
  const byKind = new Map<string, { campaign: FieldRules; referrer: FieldRules }>();
  return {
    choices,
    modes: Object.fromEntries(effective.map(([{ id }, mode]) => [id, mode])) as Record<CategoryId, EffectiveMode>,
    refused,
    rulesFor(kind) {
      let rules = byKind.get(kind);
      if (rules === undefined) {
        rules = { campaign: rulesOf(modes, kind, 'campaign'), referrer: rulesOf(modes, kind, 'referrer') };
        byKind.set(kind, rules);
      }
      return rules;
    },
    rules: rulesOf(modes, '', 'referrer'),
    allowedQuery: new Set(choices.allowedQuery.map((name) => name.toLowerCase())),
  };
}
