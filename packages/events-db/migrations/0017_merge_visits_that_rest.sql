-- Parts that a day has not touched become one (docs/adr/0021): a question merges whatever parts there are while it reads.
ALTER TABLE visits
    MODIFY SETTING min_age_to_force_merge_seconds = 86400;
