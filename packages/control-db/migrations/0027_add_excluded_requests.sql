-- Requests that a site leaves out, by what their parameters say.
ALTER TABLE site ADD COLUMN excluded_requests text[] NOT NULL DEFAULT '{}';
