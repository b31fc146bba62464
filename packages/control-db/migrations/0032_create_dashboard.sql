-- What a person put together to look at. It holds for every site of the organisation: a widget names a report, not a site.
CREATE TABLE dashboard
(
    dashboard_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    user_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    name text NOT NULL,
    widgets jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX dashboard_of_person ON dashboard (user_id, dashboard_id);

ALTER TABLE dashboard ENABLE ROW LEVEL SECURITY;
ALTER TABLE dashboard FORCE ROW LEVEL SECURITY;
CREATE POLICY dashboard_of_org ON dashboard USING (reaches_org(org_id));
