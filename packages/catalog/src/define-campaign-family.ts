/** Parameters of a page's address that carry one thing about a campaign: one family a file, `campaigns/<id>.ts`. */
export interface CampaignFamily {
  /** Tried in this order; the first that has a value counts. Lower case. */
  readonly parameters: readonly string[];
  readonly doc: string;
}

/** Declares a family of campaign parameters. */
export function defineCampaignFamily<const Family extends CampaignFamily>(family: Family): Family {
  return Object.freeze(family);
}
