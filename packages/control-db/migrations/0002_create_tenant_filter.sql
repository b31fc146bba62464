-- The second line of isolation: a transaction names its organisation, or 'all', in accord.org_id.
-- Without it no row of any organisation is visible.
CREATE FUNCTION reaches_org(org_id integer) RETURNS boolean
LANGUAGE sql STABLE
RETURN current_setting('accord.org_id', true) IN ('all', org_id::text);
