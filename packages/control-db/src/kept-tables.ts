import type { Generated, GeneratedAlways } from 'kysely';

/** Tables of what people keep for themselves and each other. */
export interface KeptTables {
  annotation: {
    id: GeneratedAlways<number>;
    org_id: number;
    site_id: number;
    /** YYYY-MM-DD */
    day: string;
    note: string;
    is_starred: boolean;
    written_by: string | null;
    created_at: Generated<Date>;
  };
  saved_segment: {
    id: GeneratedAlways<number>;
    org_id: number;
    site_id: number | null;
    name: string;
    definition: string;
    saved_by: string | null;
    is_shared: boolean;
    created_at: Generated<Date>;
    changed_at: Date | null;
  };
}
