-- Tells every server process that what it keeps in memory of sites and tokens has changed.
CREATE FUNCTION notify_directory() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('accord_directory', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER site_changed
AFTER INSERT OR UPDATE OR DELETE ON site
FOR EACH STATEMENT EXECUTE FUNCTION notify_directory();

CREATE TRIGGER api_token_changed
AFTER INSERT OR UPDATE OR DELETE ON api_token
FOR EACH STATEMENT EXECUTE FUNCTION notify_directory();
