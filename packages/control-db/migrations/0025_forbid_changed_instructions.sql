-- Instructions are added and never changed; they go only with their site or organisation.
CREATE FUNCTION refuse_changed_instruction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        AND NOT (EXISTS (SELECT 1 FROM site WHERE id = OLD.site_id)
            AND EXISTS (SELECT 1 FROM organisation WHERE id = OLD.org_id))
    THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'instructions are not changed';
END
$$;

CREATE TRIGGER instruction_stays
BEFORE UPDATE OR DELETE ON instruction
FOR EACH ROW EXECUTE FUNCTION refuse_changed_instruction();
