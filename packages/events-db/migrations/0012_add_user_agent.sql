-- The agent as it came, where a site chose to keep it; '' everywhere else.
ALTER TABLE actions
    ADD COLUMN IF NOT EXISTS user_agent String;
