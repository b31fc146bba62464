import type { CollectionChoices, DimensionRule, GoalRule } from '@accord/ingest/site-rules';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { DashboardWidget } from './dashboard-widget.ts';
import type { FigureCheckTable } from './figure-check-table.ts';
import type { InstructionSource } from './instruction-source.ts';
import type { KeptTables } from './kept-tables.ts';

/** The tables of the control store as Kysely sees them, as the migrations make them. */
export interface Database extends KeptTables {
  instance: { is_only: Generated<boolean>; role: 'own' | 'service'; created_at: Generated<Date> };
  organisation: { id: Generated<number>; name: string; created_at: Generated<Date> };
  user: {
    id: string;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  account: {
    id: string;
    user_id: string;
    account_id: string;
    provider_id: string;
    password: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  member: { org_id: number; user_id: string; role: 'owner'; created_at: Generated<Date> };
  site: {
    id: Generated<number>;
    org_id: number;
    name: string;
    urls: string[];
    time_zone: string;
    currency: string;
    /** YYYY-MM-DD; a JavaScript Date would move it by the machine's time zone. */
    created_on: string;
    created_at: Generated<Date>;
    collection_preset: Generated<CollectionChoices['preset']>;
    privacy_mode: Generated<CollectionChoices['privacyMode']>;
    collection_choices: ColumnType<CollectionChoices['choices'], string | undefined, string>;
    allowed_query: Generated<string[]>;
    compat: Generated<'' | '5.2'>;
    keeps_url_fragment: Generated<boolean>;
    excluded_parameters: Generated<string[]>;
    excluded_ips: Generated<string[]>;
    excluded_user_agents: Generated<string[]>;
    is_ecommerce: Generated<boolean>;
    has_site_search: Generated<boolean>;
    search_keyword_parameters: Generated<string[]>;
    search_category_parameters: Generated<string[]>;
    excluded_referrers: Generated<string[]>;
    excluded_requests: Generated<string[]>;
    excludes_unknown_urls: Generated<boolean>;
    signals: Generated<CollectionChoices['signals']>;
    without_consent: Generated<CollectionChoices['withoutConsent']>;
    instr_seq: Generated<number>;
  };
  instruction: {
    site_id: number;
    seq: number;
    org_id: number;
    given_at: Date;
    given_by: string | null;
    origin: InstructionSource['origin'];
    reason: string;
    before: ColumnType<CollectionChoices | null, string | null, never>;
    after: ColumnType<CollectionChoices, string, never>;
    prev_hash: string;
    hash: string;
  };
  consent_proof: {
    proof_id: string;
    org_id: number;
    site_id: number;
    state: 'granted-storage' | 'granted-tracking' | 'refused' | 'withdrawn' | 'opted-out';
    previous: string;
    purposes: string[];
    banner_hash: string;
    policy_version: string;
    method: string;
    tracker_version: string;
    given_at: Date;
  };
  figure_check: FigureCheckTable;
  not_kept_count: { site_id: number; org_id: number; hour: Date; category: string; count: number };
  goal: {
    site_id: number;
    goal_id: number;
    org_id: number;
    name: string;
    description: string;
    match_attribute: GoalRule['matchAttribute'];
    pattern: string;
    pattern_type: GoalRule['patternType'];
    is_case_sensitive: boolean;
    allows_multiple: boolean;
    revenue: number;
    takes_event_value: boolean;
    deleted_at: Date | null;
    created_at: Generated<Date>;
  };
  custom_dimension: {
    site_id: number;
    dimension_id: number;
    org_id: number;
    name: string;
    scope: DimensionRule['scope'];
    place: number;
    is_active: boolean;
    is_case_sensitive: boolean;
    extractions: ColumnType<DimensionRule['extractions'], string, string>;
    created_at: Generated<Date>;
  };
  api_token: {
    id: Generated<number>;
    org_id: number;
    user_id: string | null;
    name: string;
    hash: Buffer;
    last_four: string;
    scope: 'view' | 'write';
    reaches_all_sites: boolean;
    is_allowed_in_url: boolean;
    expires_at: Date | null;
    created_at: Generated<Date>;
  };
  demo_organisation: {
    org_id: number;
    is_only: Generated<boolean>;
    seed: number;
    from_time: Date;
    until_time: Date;
    filled_until: Date;
    planned_actions: number;
    sent_actions: Generated<number>;
    sign_in_hash: Buffer | null;
    sign_in_expires_at: Date | null;
  };
  removed_site: { site_id: number; org_id: number; removed_at: Generated<Date> };
  dashboard: {
    dashboard_id: GeneratedAlways<number>;
    org_id: number;
    user_id: string;
    name: string;
    widgets: ColumnType<readonly DashboardWidget[], string, string>;
    created_at: Generated<Date>;
  };
  rule_run: {
    id: Generated<number>;
    org_id: number;
    site_id: number;
    rules: string[];
    from_day: string;
    to_day: string;
    until_time: Date;
    state: Generated<'waiting' | 'running' | 'done' | 'failed'>;
    done_time: Date;
    done_hit: Generated<string>;
    seen: Generated<number>;
    changed: Generated<number>;
    unknown: Generated<number>;
    asked_by: string | null;
    asked_at: Date;
    ended_at: Date | null;
  };
  load_position: {
    spool: string;
    batch: number;
    done_segment: number;
    done_offset: number;
    planned_segment: number | null;
    planned_offset: number | null;
  };
  hit_count: { org_id: number; site_id: number; hour: Date; outcome: string; count: number };
  accounting: {
    minute: ColumnType<Date, Date, never>;
    received: number;
    stored: number;
    failed: number;
    deduplicated: number;
    excluded: number;
    waiting: number;
    difference: GeneratedAlways<number>;
  };
}
