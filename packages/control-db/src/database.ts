import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** The tables of the control store as Kysely sees them, as the migrations make them. */
export interface Database {
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
    collection_preset: Generated<'minimal' | 'everything'>;
    compat: Generated<'' | '5.2'>;
    keeps_url_fragment: Generated<boolean>;
    excluded_parameters: Generated<string[]>;
    excluded_ips: Generated<string[]>;
    excluded_user_agents: Generated<string[]>;
    instr_seq: Generated<number>;
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
